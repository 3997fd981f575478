import type { StageCount } from "@/api/schema";
import { drawnShare } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Link } from "@tanstack/react-router";
import styles from "./OverviewPage.module.css";

const order = Object.keys(words.codes.clusterStage);

/** The clusters by the furthest stage there is evidence for. */
export function StageBars({ stages }: { stages: StageCount[] }) {
  const most = Math.max(1, ...stages.map(({ count }) => count));
  const number = ({ stage }: StageCount) => (stage ? order.indexOf(stage) + 1 : 0);
  return (
    <ul className={styles.bars}>
      {stages
        .toSorted((a, b) => number(a) - number(b))
        .map((row) => (
          <li key={row.stage ?? "none"}>
            {row.stage ? (
              <Link to="/clusters" search={{ stage: [row.stage] }}>
                {words.codes.clusterStage[row.stage]}
              </Link>
            ) : (
              <span>{words.cluster.noStage}</span>
            )}
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
  );
}
