import { screenOf } from "@/api/records";
import type { FundingFlow } from "@/api/schema";
import { grouped, shown } from "@/lib/decimal";
import { words } from "@/lib/words";
import { useWidth } from "@/ui/useWidth";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import styles from "./FlowChart.module.css";
import { drawFlows } from "./flows";

/** Below this the names of the places cover one another; then the picture is scrolled. */
const least = 720;

const short = (name: string) => (name.length > 34 ? `${name.slice(0, 33)}…` : name);

/** Bands from agency to agency, to the interventions and to the clusters. The table below it says the same. */
export default function FlowChart({ flows, currency }: { flows: FundingFlow[]; currency: string }) {
  const [region, available] = useWidth<HTMLDivElement>(900);
  const width = Math.max(least, available);
  const rtl = document.documentElement.dir === "rtl";
  const { height, nodes, bands, undrawn } = useMemo(() => drawFlows(flows, width, rtl), [flows, width, rtl]);
  const about = ({ from, to, amount }: FundingFlow) =>
    `${from.name} → ${to.name}: ${currency} ${grouped(shown(amount))}`;
  return (
    <figure className={styles.figure}>
      <div
        ref={region}
        className={styles.scroll}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
        tabIndex={0}
        role="region"
        aria-label={words.funding.flowsRegion}
      >
        <svg
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={words.funding.flowsRegion}
        >
          <g transform={rtl ? `translate(${width} 0) scale(-1 1)` : undefined}>
            {bands.map(({ flow, path, width: band }) => (
              <Link
                key={path}
                {...screenOf(flow.figure.records)}
                className={styles.band}
                tabIndex={-1}
                aria-label={about(flow)}
              >
                <path d={path} strokeWidth={band}>
                  <title>{about(flow)}</title>
                </path>
              </Link>
            ))}
          </g>
          {nodes.map(({ key, name, kind, x, y, height: tall, last }) => (
            <g key={key} aria-hidden="true">
              <rect x={x} y={y} width={10} height={tall} className={styles[kind]} />
              <text
                x={last === rtl ? x + 16 : x - 6}
                y={y + tall / 2}
                textAnchor={last ? "end" : "start"}
                dy="0.32em"
                className={styles.name}
              >
                {short(name)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {undrawn > 0 && <figcaption className={styles.note}>{words.funding.undrawn(undrawn)}</figcaption>}
    </figure>
  );
}
