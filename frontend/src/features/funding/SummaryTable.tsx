import { screenOf } from "@/api/records";
import type { FundingRow, FundingSummary } from "@/api/schema";
import { dateText } from "@/lib/dates";
import { isZero } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Money } from "@/ui/Money";
import { Row, Titled } from "@/ui/Row";
import { Table, type Column } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { FigureLink } from "./FigureLink";
import { FigureMarks } from "./FigureMarks";
import { isSummed } from "./figures";
import { groupName, type Grouping } from "./groups";

const Records = ({ row }: { row: FundingRow }) => (
  <Titled below={row.newest && words.funding.newest(dateText(row.newest))}>
    <Row>
      <Link {...screenOf(row.records)}>{words.funding.count(row.contributions)}</Link>
      <FigureMarks row={row} />
    </Row>
  </Titled>
);

const stage: Column<FundingRow> = {
  name: words.funding.stage,
  cell: (row) => words.codes.contributionStage[row.stage],
};

const figures: Column<FundingRow>[] = [
  {
    name: words.funding.gross,
    numeric: true,
    cell: (row) => isSummed(row) && <Money amount={row.gross} currency={row.currency} />,
  },
  {
    name: words.funding.passedOn,
    numeric: true,
    cell: (row) =>
      isSummed(row) && !isZero(row.passedOn) && <Money amount={row.passedOn} currency={row.currency} />,
  },
  { name: words.funding.net, numeric: true, cell: (row) => <FigureLink row={row} /> },
  { name: words.funding.records, cell: (row) => <Records row={row} /> },
];

const group = (by: string, place: number): Column<FundingRow> => ({
  name: words.funding.groups[by as Grouping],
  cell: (row) => <strong>{groupName(by, row.groups[place])}</strong>,
});

/** Totals by stage and original currency. Nothing here is added across either. */
export const SummaryTable = ({ summary: { by, rows } }: { summary: FundingSummary }) => (
  <Table
    caption={words.funding.totals}
    columns={[...by.map(group), ...(by.includes("stage") ? [] : [stage]), ...figures]}
    rows={rows}
    rowKey={(row) => [...row.groups.map(({ id }) => id), row.stage, row.currency].join(" ")}
  />
);
