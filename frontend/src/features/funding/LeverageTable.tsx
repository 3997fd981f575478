import type { LeverageRow } from "@/api/schema";
import { percent, ratio } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Row, Soft } from "@/ui/Row";
import { Table, type Column } from "@/ui/Table";
import { FigureLink } from "./FigureLink";
import { FigureMarks } from "./FigureMarks";
import { groupName, type Grouping } from "./groups";

const side = (of: "donor" | "counterpart"): Column<LeverageRow> => ({
  name: words.funding[of],
  numeric: true,
  cell: (row) => {
    const gave = row[of];
    return gave ? (
      <div>
        <FigureLink row={gave} />
        <Row>
          <FigureMarks row={gave} />
        </Row>
      </div>
    ) : (
      <Soft>{words.overview.nothing}</Soft>
    );
  },
});

export const LeverageTable = ({ by, rows }: { by: string; rows: LeverageRow[] }) => (
  <Table<LeverageRow>
    caption={words.funding.screens.leverage.title}
    rows={rows}
    rowKey={({ groups }) => groups.map(({ id }) => id).join(" ")}
    columns={[
      {
        name: words.funding.groups[by as Grouping],
        cell: ({ groups }) => <strong>{groupName(by, groups[0])}</strong>,
      },
      side("donor"),
      side("counterpart"),
      {
        name: words.funding.share,
        numeric: true,
        cell: ({ counterpartShare }) => counterpartShare && percent(counterpartShare.value),
      },
      {
        name: words.funding.leverage,
        numeric: true,
        cell: ({ leverage }) => (leverage ? ratio(leverage.value) : <Soft>{words.funding.undefined}</Soft>),
      },
    ]}
  />
);
