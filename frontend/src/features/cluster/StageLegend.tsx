import type { ClusterSummary } from "@/api/schema";
import styles from "./ClusterMap.module.css";
import { clusterStages, stageName } from "./StageTrack";

/** What the colours of the dots mean, and how many there are of each. */
export function StageLegend({ clusters }: { clusters: ClusterSummary[] }) {
  const stages = [undefined, ...clusterStages].map((stage, number) => ({
    number,
    name: stageName(stage),
    count: clusters.filter((cluster) => cluster.stage === stage).length,
  }));
  return (
    <ul className={styles.legend}>
      {stages
        .filter(({ count }) => count > 0)
        .map(({ number, name, count }) => (
          <li key={number}>
            <i style={{ background: `var(--stage-${number})` }} />
            {name} <span>{count}</span>
          </li>
        ))}
    </ul>
  );
}
