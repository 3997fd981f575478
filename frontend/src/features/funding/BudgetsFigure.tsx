import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { BudgetFigure, BudgetSummary } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { words } from "@/lib/words";
import { budgetsWords as budgets } from "@/lib/words/budgets";
import { Chart } from "@/ui/Chart";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { askedOf } from "./asked";
import { budgetFinding } from "./budgets";
import { CountedTable } from "./BudgetTables";
import { useFunding } from "./useFunding";

const sheet = (figures: BudgetFigure[]): Sheet => ({
  names: [
    words.intervention.one,
    budgets.status,
    words.funding.currency,
    budgets.whole,
    budgets.parts,
    budgets.difference,
  ],
  rows: figures.map(({ intervention, status, currency, amount, parts, difference }) => [
    intervention.name,
    words.codes.budgetStatus[status],
    currency,
    amount,
    parts,
    difference,
  ]),
});

/** Wholes beside their parts. */
export const CountedFigure = ({ summary }: { summary: BudgetSummary }) => (
  <Chart
    name="budgets"
    title={budgetFinding(summary)}
    lead={budgets.countedLead}
    sheet={sheet(summary.counted)}
  >
    <CountedTable figures={summary.counted} />
  </Chart>
);

/** The budgets that the URL asks for. */
export function useBudgets() {
  const query = askedOf.budgets(useFunding());
  return useQuery(readSteadily("/api/v1/funding/budgets", { query }));
}

/** The same alone. */
export default function BudgetsFigure() {
  return (
    <Loaded query={useBudgets()} lines={10}>
      {(summary) =>
        summary.totals.length === 0 ? <Empty title={budgets.noTotals} /> : <CountedFigure summary={summary} />
      }
    </Loaded>
  );
}
