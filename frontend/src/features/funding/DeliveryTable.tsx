import type { DeliveryRow } from "@/api/schema";
import { longest, percent } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Bar } from "@/ui/Bar";
import { Row, Soft } from "@/ui/Row";
import { Table, type Column } from "@/ui/Table";
import { FigureLink } from "./FigureLink";
import { FigureMarks } from "./FigureMarks";
import { groupName, type Grouping } from "./groups";

export const deliveryStages = Object.keys(
  words.funding.deliveryStages,
) as (keyof typeof words.funding.deliveryStages)[];

const most = (row: DeliveryRow) => longest(deliveryStages.map((stage) => row[stage]?.net ?? 0));

const figure = (stage: (typeof deliveryStages)[number]): Column<DeliveryRow> => ({
  name: words.funding.deliveryStages[stage],
  cell: (row) => {
    const came = row[stage];
    if (!came) return <Soft>{words.funding.unreported}</Soft>;
    return (
      <Bar value={came.net} most={most(row)}>
        <FigureLink row={came} />
        <Row>
          <FigureMarks row={came} />
        </Row>
      </Bar>
    );
  },
});

const group = (by: string, place: number): Column<DeliveryRow> => ({
  name: words.funding.groups[by as Grouping],
  cell: ({ groups }) => <strong>{groupName(by, groups[place])}</strong>,
});

/** The five stages side by side; each line has its own scale, for a bar beside another currency's would say nothing. */
export const DeliveryTable = ({ by, rows }: { by: string[]; rows: DeliveryRow[] }) => (
  <Table<DeliveryRow>
    caption={words.funding.screens.delivery.title}
    rows={rows}
    rowKey={({ groups, currency }) => [...groups.map(({ id }) => id), currency].join(" ")}
    columns={[
      ...by.map(group),
      ...deliveryStages.map(figure),
      {
        name: words.funding.deliveredShare,
        numeric: true,
        cell: ({ delivery }) => (delivery ? percent(delivery.value) : <Soft>{words.unknown}</Soft>),
      },
    ]}
  />
);
