import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { ClusterPicker } from "@/features/cluster/ClusterPicker";
import { InterventionPicker } from "@/features/intervention/InterventionPicker";
import { words } from "@/lib/words";
import { budgetsWords } from "@/lib/words/budgets";
import { Filters } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { CountedFigure, useBudgets } from "./BudgetsFigure";
import { CoveredTable, TotalTable } from "./BudgetTables";
import { FundingScreen } from "./FundingScreen";
import { useFunding } from "./useFunding";

const list = (value: string | undefined) => (value === undefined ? undefined : [value]);

/** What budgets can be chosen by: they have neither a stage nor a giver. */
function BudgetFilters() {
  const { filter, set, clear } = useFunding();
  const { reportedBy, programme, cluster } = filter;
  return (
    <Filters active={Boolean(reportedBy ?? programme ?? cluster)} onClear={clear}>
      <InterventionPicker
        label={words.codes.level.PROGRAMME}
        level="PROGRAMME"
        value={programme?.[0]}
        onChange={(id) => set({ programme: list(id) })}
      />
      <AgencyPicker
        label={budgetsWords.reportedBy}
        value={reportedBy?.[0]}
        onChange={(id) => set({ reportedBy: list(id) })}
      />
      <ClusterPicker
        label={words.cluster.one}
        value={cluster?.[0]}
        onChange={(id) => set({ cluster: list(id) })}
      />
    </Filters>
  );
}

export default function BudgetsPage() {
  const query = useBudgets();
  return (
    <FundingScreen screen="budgets" filters={<BudgetFilters />}>
      <Loaded query={query} lines={10}>
        {(summary) => (
          <>
            {summary.totals.length === 0 ? (
              <Empty title={budgetsWords.noTotals} />
            ) : (
              <>
                <Section title={budgetsWords.totals}>
                  <TotalTable summary={summary} />
                </Section>
                <CountedFigure summary={summary} />
              </>
            )}
            {summary.covered.length > 0 && (
              <Section title={budgetsWords.covered} lead={budgetsWords.coveredLead}>
                <CoveredTable figures={summary.covered} />
              </Section>
            )}
            <Counting meaning={budgetsWords.meaning} asOf={summary.asOf}>
              {summary.unknown > 0 && budgetsWords.without(summary.unknown)}
            </Counting>
          </>
        )}
      </Loaded>
    </FundingScreen>
  );
}
