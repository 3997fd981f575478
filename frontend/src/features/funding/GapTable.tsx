import type { FundingRow, GapRow } from "@/api/schema";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { longest, type Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { budgetsWords as budgets } from "@/lib/words/budgets";
import { Bar } from "@/ui/Bar";
import { Money } from "@/ui/Money";
import { Row, Soft, Titled } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { FigureLink } from "./FigureLink";
import { FigureMarks } from "./FigureMarks";
import { Remaining } from "./Remaining";

const most = ({ budget, committed, released }: GapRow) =>
  longest([budget ?? 0, committed?.net ?? 0, released?.net ?? 0]);

const Figure = ({ row, most, none }: { row?: FundingRow; most: Decimal; none: string }) =>
  row ? (
    <Bar value={row.net} most={most}>
      <FigureLink row={row} asReported />
      <Row>
        <FigureMarks row={row} />
      </Row>
    </Bar>
  ) : (
    <Soft>{none}</Soft>
  );

const Budget = ({ row }: { row: GapRow }) =>
  row.budget === undefined ? (
    <Soft>{budgets.unknown}</Soft>
  ) : (
    <Bar value={row.budget} most={most(row)} tone="donor">
      <Titled below={row.budgetStatus && words.codes.budgetStatus[row.budgetStatus]}>
        <Link to="/funding/budgets" search={{ programme: [row.programme.id] }}>
          <Money amount={row.budget} currency={row.currency} />
        </Link>
      </Titled>
    </Bar>
  );

/** Planned, committed, released, and what is between them; each line has its own scale, as currencies share none. */
export const GapTable = ({ rows }: { rows: GapRow[] }) => (
  <Table<GapRow>
    caption={words.funding.screens.gaps.title}
    rows={rows}
    rowKey={({ programme, currency, budgetStatus }) => `${programme.id} ${currency} ${budgetStatus}`}
    columns={[
      { name: budgets.programme, cell: ({ programme }) => <InterventionLink intervention={programme} /> },
      { name: budgets.budget, cell: (row) => <Budget row={row} /> },
      {
        name: budgets.committed,
        cell: (row) => <Figure row={row.committed} most={most(row)} none={budgets.noCommitment} />,
      },
      {
        name: budgets.released,
        cell: (row) => <Figure row={row.released} most={most(row)} none={budgets.noRelease} />,
      },
      {
        name: budgets.toCommit,
        cell: ({ toCommit, currency }) => (
          <Remaining
            amount={toCommit}
            currency={currency}
            unknown={budgets.unknown}
            over={budgets.over.toCommit}
          />
        ),
      },
      {
        name: budgets.toRelease,
        cell: ({ toRelease, currency }) => (
          <Remaining
            amount={toRelease}
            currency={currency}
            unknown={budgets.noCommitment}
            over={budgets.over.toRelease}
          />
        ),
      },
    ]}
  />
);
