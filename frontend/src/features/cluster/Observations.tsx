import type { Observation } from "@/api/schema";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Mark } from "@/ui/Mark";
import { Row, Titled } from "@/ui/Row";
import { SourceLink } from "@/ui/Sources";
import { Empty } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import styles from "./Observations.module.css";
import { byIndicator, disagreement, valueText } from "./observed";

const columns: Column<Observation>[] = [
  {
    name: words.cluster.value,
    cell: (observation) => (
      <Row>
        <Titled>
          {valueText(observation)} {observation.unit}
        </Titled>
        {observation.approximate && <Mark>{words.cluster.approximate}</Mark>}
      </Row>
    ),
  },
  { name: words.period, cell: ({ period }) => period && <DateText date={period} /> },
  { name: words.cluster.scope, cell: ({ scope, note }) => <Titled below={note}>{scope}</Titled> },
  { name: words.sources.one, cell: ({ source }) => <SourceLink source={source} short /> },
];

/** What was counted, by whom and when: where sources contradict one another, all of them. */
export function Observations({ observations }: { observations: Observation[] }) {
  if (observations.length === 0) return <Empty title={words.cluster.noObservations} />;
  return (
    <div className={styles.groups}>
      {byIndicator(observations).map(({ indicator, name, rows }) => (
        <div key={indicator}>
          <h3>{name}</h3>
          <p className={styles.contradiction}>{disagreement(rows)}</p>
          <Table
            caption={name}
            columns={columns}
            rows={rows}
            rowKey={(row) =>
              JSON.stringify([row.value, row.valueTo, row.scope, row.period, row.note, row.source])
            }
          />
        </div>
      ))}
    </div>
  );
}
