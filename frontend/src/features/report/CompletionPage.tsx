import { read } from "@/api/client";
import { LoadedPage } from "@/api/LoadedPage";
import type { BudgetTotal } from "@/api/schema";
import { words } from "@/lib/words";
import { budgetsWords } from "@/lib/words/budgets";
import { reportsWords as reports } from "@/lib/words/reports";
import { Money } from "@/ui/Money";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Phasing, Shares } from "./Finance";
import { Form } from "./Form";
import { Assets, Identity, PartTable, Results } from "./Parts";

const route = getRouteApi("/reports/completion/$id");

const Cost = ({ id, totals }: { id: string; totals: BudgetTotal[] }) =>
  totals.length === 0 ? (
    <Empty title={reports.noCost} />
  ) : (
    <Table<BudgetTotal>
      caption={reports.cost}
      rows={totals}
      rowKey={({ status, currency }) => `${status} ${currency}`}
      columns={[
        { name: reports.status, cell: ({ status }) => reports.costOf(words.codes.budgetStatus[status]) },
        {
          name: words.amount,
          numeric: true,
          cell: ({ amount, currency }) => (
            <Link to="/funding/budgets" search={{ programme: [id] }}>
              <Money amount={amount} currency={currency} />
            </Link>
          ),
        },
        {
          name: budgetsWords.interventions,
          cell: ({ interventions }) => budgetsWords.count(interventions),
        },
      ]}
    />
  );

export default function CompletionPage() {
  const { id } = route.useParams();
  const query = useQuery(read("/api/v1/reports/completion/{intervention}", { path: { intervention: id } }));
  return (
    <LoadedPage query={query}>
      {(report) => (
        <Form
          of={report}
          report="completion"
          parts={[
            [reports.identity, <Identity key="identity" of={report.intervention} />],
            [reports.cost, <Cost key="cost" id={id} totals={report.budgets.totals} />],
            [
              reports.finance,
              <Phasing key="finance" years={report.years} about={reports.finance} none={reports.noFinance} />,
            ],
            [reports.shares, <Shares key="shares" years={report.years} totals={report.totals} />],
            [reports.results, <Results key="results" results={report.results} />],
            [reports.parts, <PartTable key="parts" parts={report.parts} />],
            [reports.assets, <Assets key="assets" parts={report.parts} />],
          ]}
        />
      )}
    </LoadedPage>
  );
}
