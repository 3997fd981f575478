import type { ClusterSummary } from "@/api/schema";
import { words } from "@/lib/words";
import { useWidth } from "@/ui/useWidth";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { ClusterLink } from "./ClusterLink";
import styles from "./ClusterMap.module.css";
import { draw, type Dot } from "./projection";
import { StageLegend } from "./StageLegend";
import { stageName, stageNumber } from "./StageTrack";

function ClusterDot({ dot: { cluster, x, y }, radius, width }: { dot: Dot; radius: number; width: number }) {
  const after = x < width / 2;
  return (
    <Link
      to="/clusters/$id"
      params={{ id: cluster.id }}
      className={styles.dot}
      aria-label={`${cluster.name}: ${stageName(cluster.stage)}`}
    >
      <circle cx={x} cy={y} r={radius} fill={`var(--stage-${stageNumber(cluster.stage)})`} />
      <text x={after ? x + radius + 5 : x - radius - 5} y={y + 4} textAnchor={after ? "start" : "end"}>
        {cluster.name}
      </text>
    </Link>
  );
}

interface Props {
  clusters: ClusterSummary[];
  /** There are more clusters than the map was given. */
  more: boolean;
}

export default function ClusterMap({ clusters, more }: Props) {
  const [figure, width] = useWidth<HTMLElement>();
  const radius = width < 520 ? 6 : 8;
  const { height, provinces, names, dots, nowhere } = useMemo(
    () => draw(clusters, width, radius),
    [clusters, width, radius],
  );
  return (
    <figure ref={figure} className={styles.figure}>
      <StageLegend clusters={clusters} />
      <svg viewBox={`0 0 ${width} ${height}`} role="group" aria-label={words.cluster.map(dots.length)}>
        {provinces.map(({ name, outline, disputed }) => (
          <path key={name} d={outline} className={disputed ? styles.disputed : styles.province} />
        ))}
        {width >= 520 &&
          names.map(({ name, x, y }) => (
            <text key={name} x={x} y={y} className={styles.label} aria-hidden="true">
              {name}
            </text>
          ))}
        {dots.map((dot) => (
          <ClusterDot key={dot.cluster.id} dot={dot} radius={radius} width={width} />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {words.cluster.mapNote} {more && words.cluster.mapMore}
        {nowhere.length > 0 && (
          <details>
            <summary>{words.cluster.nowhere(nowhere.length)}</summary>
            <ul>
              {nowhere.map((cluster) => (
                <li key={cluster.id}>
                  <ClusterLink cluster={cluster} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </figcaption>
    </figure>
  );
}
