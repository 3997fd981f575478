import type { ClusterSummary } from "@/api/schema";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Titled } from "@/ui/Row";
import { Table, type Column } from "@/ui/Table";
import { ClusterLink } from "./ClusterLink";
import { provinceName } from "./mapped";
import { StageTrack } from "./StageTrack";

const unique = (names: (string | undefined)[]) => listed([...new Set(names)]);

const columns: Column<ClusterSummary>[] = [
  {
    name: words.cluster.one,
    sort: "name",
    cell: (cluster) => (
      <Titled below={cluster.sector?.label}>
        <ClusterLink cluster={cluster} />
      </Titled>
    ),
  },
  {
    name: words.cluster.place,
    cell: ({ places }) => (
      <Titled below={unique(places.map(({ province }) => province && provinceName(province)))}>
        {unique(places.map(({ name }) => name))}
      </Titled>
    ),
  },
  { name: words.cluster.stage, cell: ({ stage }) => <StageTrack stage={stage} /> },
  {
    name: words.cluster.definition,
    cell: ({ complete }) =>
      complete ? <Mark tone="good">{words.cluster.complete}</Mark> : <Mark>{words.cluster.incomplete}</Mark>,
  },
];

interface Props {
  clusters: ClusterSummary[];
  sort?: string;
  onSort?: (sort: string) => void;
}

export const ClusterTable = ({ clusters, sort, onSort }: Props) => (
  <Table
    caption={words.cluster.many}
    columns={columns}
    rows={clusters}
    rowKey={({ id }) => id}
    sort={sort}
    onSort={onSort}
  />
);
