import type { ClusterSummary } from "@/api/schema";
import { words } from "@/lib/words";
import { Button } from "@/ui/Button";
import { Chart } from "@/ui/Chart";
import { Measured } from "@/ui/Measured";
import { Link } from "@tanstack/react-router";
import { useMemo, useRef, useState, type ReactNode } from "react";
import { ClusterLink } from "./ClusterLink";
import styles from "./ClusterMap.module.css";
import { draw, type Crowd, type Dot } from "./projection";
import { StageLegend } from "./StageLegend";
import { clusterSheet, mapFinding, provinceName } from "./mapped";
import { stageName, stageNumber } from "./StageTrack";

interface CrowdProps {
  of: Crowd;
  radius: number;
  onOpen: () => void;
}

interface DotProps {
  dot: Dot;
  radius: number;
  /** Said when the pointer or the keyboard comes and goes. */
  onName: (dot: Dot | undefined) => void;
}

const ClusterDot = ({ dot, radius, onName }: DotProps) => (
  <Link
    to="/clusters/$id"
    params={{ id: dot.cluster.id }}
    className={styles.dot}
    aria-label={`${dot.cluster.name}: ${stageName(dot.cluster.stage)}`}
    onMouseEnter={() => onName(dot)}
    onMouseLeave={() => onName(undefined)}
    onFocus={() => onName(dot)}
    onBlur={() => onName(undefined)}
  >
    <circle cx={dot.x} cy={dot.y} r={radius} fill={`var(--stage-${stageNumber(dot.cluster.stage)})`} />
  </Link>
);

/** As many as there are, in a circle that grows with them. */
const CrowdMark = ({ of: { x, y, clusters }, radius, onOpen }: CrowdProps) => (
  <g
    role="button"
    tabIndex={0}
    aria-label={words.cluster.crowd(clusters.length)}
    className={styles.crowd}
    onClick={onOpen}
    onKeyDown={(event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      onOpen();
    }}
  >
    <circle cx={x} cy={y} r={radius * (1.5 + Math.log10(clusters.length))} />
    <text x={x} y={y} dy="0.35em">
      {clusters.length}
    </text>
  </g>
);

/** The name of one dot, over all the others. */
const DotName = ({ dot: { cluster, x, y }, away }: { dot: Dot; away: number }) => (
  <text
    x={x + away}
    y={y + 4}
    textAnchor={away > 0 ? "start" : "end"}
    className={styles.name}
    aria-hidden="true"
  >
    {cluster.name}
  </text>
);

interface Props {
  clusters: ClusterSummary[];
  /** There are more clusters than the map was given. */
  more: boolean;
}

function Picture({ clusters, more, width }: Props & { width: number }) {
  const [named, setNamed] = useState<Dot>();
  const [crowd, setCrowd] = useState<ClusterSummary[]>([]);
  const svg = useRef<SVGSVGElement>(null);
  const look = (closer: ClusterSummary[]) => {
    setNamed(undefined);
    setCrowd(closer);
    svg.current?.focus();
  };
  const radius = width < 520 ? 6 : 8;
  const { height, provinces, names, dots, crowds, nowhere } = useMemo(
    () => draw(clusters, width, radius, crowd),
    [clusters, width, radius, crowd],
  );
  return (
    <>
      <StageLegend clusters={clusters} />
      {crowd.length > 0 && (
        <div data-undrawn>
          <Button onClick={() => look([])}>{words.cluster.whole}</Button>
        </div>
      )}
      <svg
        ref={svg}
        tabIndex={-1}
        viewBox={`0 0 ${width} ${height}`}
        role="group"
        aria-label={words.cluster.map(
          dots.length + crowds.reduce((sum, one) => sum + one.clusters.length, 0),
        )}
      >
        {provinces.map(({ name, outline, disputed }) => (
          <path key={name} d={outline} className={disputed ? styles.disputed : styles.province} />
        ))}
        {width >= 520 &&
          names.map(({ name, x, y }) => (
            <text key={name} x={x} y={y} className={styles.label} aria-hidden="true">
              {provinceName(name)}
            </text>
          ))}
        {dots.map((dot) => (
          <ClusterDot key={dot.cluster.id} dot={dot} radius={radius} onName={setNamed} />
        ))}
        {crowds.map((one) => (
          <CrowdMark key={one.clusters[0]?.id} of={one} radius={radius} onOpen={() => look(one.clusters)} />
        ))}
        {named && <DotName dot={named} away={(named.x < width / 2 ? 1 : -1) * (radius + 6)} />}
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
    </>
  );
}

/** The clusters of a selection on the map, coloured by stage. */
export default function ClusterMap({ table, ...drawn }: Props & { table?: ReactNode }) {
  return (
    <Chart name="map" title={mapFinding(drawn.clusters)} sheet={clusterSheet(drawn.clusters)} table={table}>
      <Measured as="figure" className={styles.figure}>
        {(width) => <Picture key={drawn.clusters.map(({ id }) => id).join()} {...drawn} width={width} />}
      </Measured>
    </Chart>
  );
}
