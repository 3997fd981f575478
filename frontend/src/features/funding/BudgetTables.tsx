import type { BudgetFigure, BudgetSummary, BudgetTotal } from "@/api/schema";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { dateText } from "@/lib/dates";
import { longest, magnitude } from "@/lib/decimal";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { budgetsWords as budgets } from "@/lib/words/budgets";
import { Bar } from "@/ui/Bar";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Row, Soft, Titled } from "@/ui/Row";
import { Table, type Column } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { standing } from "./budgets";

const key = ({ intervention, status, currency }: BudgetFigure) => `${intervention.id} ${status} ${currency}`;

const most = ({ amount, parts }: BudgetFigure) => longest([amount ?? 0, parts ?? 0]);

const periods = ({ budgets: made }: BudgetFigure) =>
  listed(made.map(({ period }) => (period ? dateText(period) : budgets.wholePeriod)));

function Difference({ figure }: { figure: BudgetFigure }) {
  const as = standing(figure);
  if (!as || figure.difference === undefined) return null;
  if (as === "equal") return <Mark tone="good">{budgets.agree}</Mark>;
  return (
    <Row>
      <Mark tone={as === "exceed" ? "warn" : "caution"}>
        {as === "exceed" ? budgets.exceed : budgets.fallShort}
      </Mark>
      <Money amount={magnitude(figure.difference)} currency={figure.currency} />
    </Row>
  );
}

const intervention: Column<BudgetFigure> = {
  name: words.intervention.one,
  cell: (figure) => (
    <Titled below={words.codes.budgetStatus[figure.status]}>
      <InterventionLink intervention={figure.intervention} />
    </Titled>
  ),
};

/** Drawn where there are parts to be seen beside it; alone a bar says nothing. */
const Whole = ({ figure, children }: { figure: BudgetFigure; children: ReactNode }) =>
  figure.parts === undefined ? (
    children
  ) : (
    <Bar value={figure.amount ?? 0} most={most(figure)}>
      {children}
    </Bar>
  );

const whole: Column<BudgetFigure> = {
  name: budgets.whole,
  cell: (figure) =>
    figure.amount === undefined ? (
      <Soft>{budgets.partsOnly}</Soft>
    ) : (
      <Whole figure={figure}>
        <Titled below={periods(figure)}>
          <Money amount={figure.amount} currency={figure.currency} />
        </Titled>
      </Whole>
    ),
};

const parts: Column<BudgetFigure>[] = [
  {
    name: budgets.parts,
    cell: (figure) =>
      figure.parts === undefined ? (
        <Soft>{budgets.noParts}</Soft>
      ) : (
        <Bar value={figure.parts} most={most(figure)} tone="donor">
          <Link to="/interventions" search={{ parent: [figure.intervention.id] }}>
            <Money amount={figure.parts} currency={figure.currency} />
          </Link>
        </Bar>
      ),
  },
  { name: budgets.difference, cell: (figure) => <Difference figure={figure} /> },
];

export const CountedTable = ({ figures }: { figures: BudgetFigure[] }) => (
  <Table<BudgetFigure>
    caption={budgets.counted}
    rows={figures}
    rowKey={key}
    columns={[intervention, whole, ...parts]}
  />
);

export const CoveredTable = ({ figures }: { figures: BudgetFigure[] }) => (
  <Table<BudgetFigure>
    caption={budgets.covered}
    rows={figures}
    rowKey={key}
    columns={[
      intervention,
      whole,
      ...(figures.some(({ parts: declared }) => declared !== undefined) ? parts : []),
      {
        name: budgets.inside,
        cell: ({ coveredBy }) => coveredBy && <InterventionLink intervention={coveredBy} />,
      },
    ]}
  />
);

/** The interventions that a total is made of. */
const idsOf = ({ counted }: BudgetSummary, { status, currency }: BudgetTotal) =>
  counted
    .filter(
      (figure) => figure.status === status && figure.currency === currency && figure.amount !== undefined,
    )
    .map((figure) => figure.intervention.id);

/** Each money once, by status and currency; each total opens the interventions that declare it. */
export const TotalTable = ({ summary }: { summary: BudgetSummary }) => (
  <Table<BudgetTotal>
    caption={budgets.totals}
    rows={summary.totals}
    rowKey={({ status, currency }) => `${status} ${currency}`}
    columns={[
      { name: budgets.status, cell: ({ status }) => words.codes.budgetStatus[status] },
      {
        name: words.amount,
        numeric: true,
        cell: (total) => (
          <Link to="/interventions" search={{ id: idsOf(summary, total) }}>
            <Money amount={total.amount} currency={total.currency} />
          </Link>
        ),
      },
      {
        name: budgets.interventions,
        cell: ({ interventions }) => budgets.count(interventions),
      },
    ]}
  />
);
