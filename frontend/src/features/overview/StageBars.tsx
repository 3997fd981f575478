import type { StageCount } from "@/api/schema";
import { drawnShare } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Chart } from "@/ui/Chart";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import styles from "./OverviewPage.module.css";

const order = Object.keys(words.codes.clusterStage);
const number = ({ stage }: StageCount) => (stage ? order.indexOf(stage) + 1 : 0);
const name = ({ stage }: StageCount) => (stage ? words.codes.clusterStage[stage] : words.cluster.noStage);

const StageLink = ({ row }: { row: StageCount }) =>
  row.stage ? (
    <Link to="/clusters" search={{ stage: [row.stage] }}>
      {name(row)}
    </Link>
  ) : (
    <span>{name(row)}</span>
  );

function finding(stages: StageCount[]): string {
  const all = stages.reduce((sum, { count }) => sum + count, 0);
  const [most] = stages.toSorted((a, b) => b.count - a.count);
  return most?.stage
    ? words.overview.stagesFinding(name(most), most.count, all)
    : words.overview.noStagesFinding(most?.count ?? 0, all);
}

/** The clusters by the furthest stage there is evidence for. */
export function StageBars({ stages }: { stages: StageCount[] }) {
  const most = Math.max(1, ...stages.map(({ count }) => count));
  const rows = stages.toSorted((a, b) => number(a) - number(b));
  return (
    <Chart
      name="stages"
      title={finding(stages)}
      sheet={{
        names: [words.cluster.stage, words.cluster.many],
        rows: rows.map((row) => [name(row), row.count]),
      }}
      table={
        <Table<StageCount>
          caption={words.cluster.stages}
          rows={rows}
          rowKey={name}
          columns={[
            { name: words.cluster.stage, cell: (row) => <StageLink row={row} /> },
            { name: words.cluster.many, numeric: true, cell: ({ count }) => count },
          ]}
        />
      }
    >
      <ul className={styles.bars}>
        {rows.map((row) => (
          <li key={row.stage ?? "none"}>
            <StageLink row={row} />
            <span className={styles.bar}>
              <i
                style={{
                  inlineSize: `${drawnShare(row.count, most) * 0.85}%`,
                  background: `var(--stage-${number(row)})`,
                }}
              />
              {row.count}
            </span>
          </li>
        ))}
      </ul>
    </Chart>
  );
}
