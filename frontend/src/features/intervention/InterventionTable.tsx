import type { InterventionSummary } from "@/api/schema";
import { rangeText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Titled } from "@/ui/Row";
import { Table, type Column } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { InterventionLink } from "./InterventionLink";

export const yearsOf = (row: InterventionSummary) =>
  rangeText(row.actualStart ?? row.plannedStart, row.actualEnd ?? row.plannedEnd);

const columns: Column<InterventionSummary>[] = [
  {
    name: words.intervention.one,
    sort: "title",
    cell: (row) => (
      <Titled below={row.parent && words.intervention.partOf(row.parent.name)}>
        <InterventionLink intervention={{ id: row.id, name: row.title }} />
        {row.draft && <Mark>{words.draft}</Mark>}
      </Titled>
    ),
  },
  {
    name: words.intervention.type,
    cell: ({ level, type }) => (type ? words.codes.interventionType[type] : words.codes.level[level]),
  },
  { name: words.intervention.years, sort: "start", cell: yearsOf },
  {
    name: words.intervention.reportedBy,
    cell: ({ reportedBy }) => (
      <Link to="/agencies/$id" params={{ id: reportedBy.id }}>
        {reportedBy.name}
      </Link>
    ),
  },
  { name: words.intervention.status, cell: ({ status }) => status && words.codes.activityStatus[status] },
];

interface Props {
  interventions: InterventionSummary[];
  caption?: string;
  sort?: string;
  onSort?: (sort: string) => void;
}

export const InterventionTable = ({
  interventions,
  caption = words.intervention.many,
  sort,
  onSort,
}: Props) => (
  <Table
    caption={caption}
    columns={columns}
    rows={interventions}
    rowKey={({ id }) => id}
    sort={sort}
    onSort={onSort}
  />
);
