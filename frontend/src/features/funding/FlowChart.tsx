import { screenOf } from "@/api/records";
import type { FundingFlow } from "@/api/schema";
import { grouped, shown } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Measured } from "@/ui/Measured";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import styles from "./FlowChart.module.css";
import { drawFlows } from "./flows";

/** Below this the names of the places cover one another; then the picture is scrolled. */
const least = 720;

/** A letter's width, about. */
const letter = 6.5;

function short(name: string, room: number) {
  const letters = Math.floor((room - 28) / letter);
  return name.length > letters ? `${name.slice(0, letters - 1).trimEnd()}…` : name;
}

interface Props {
  flows: FundingFlow[];
  currency: string;
}

function Picture({ flows, currency, width }: Props & { width: number }) {
  const rtl = document.documentElement.dir === "rtl";
  const { height, room, nodes, bands, undrawn } = useMemo(
    () => drawFlows(flows, width, rtl),
    [flows, width, rtl],
  );
  const about = ({ from, to, amount }: FundingFlow) =>
    `${from.name} → ${to.name}: ${currency} ${grouped(shown(amount))}`;
  return (
    <>
      <div
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
          {nodes.map(({ key, name, kind, x, y, height: tall }) => (
            <g key={key} aria-hidden="true">
              <title>{name}</title>
              <rect x={x} y={y} width={10} height={tall} className={styles[kind]} />
              <text x={rtl ? x - 6 : x + 16} y={y + tall / 2} dy="0.32em" className={styles.name}>
                {short(name, room)}
              </text>
            </g>
          ))}
        </svg>
      </div>
      {undrawn > 0 && <figcaption className={styles.note}>{words.funding.undrawn(undrawn)}</figcaption>}
    </>
  );
}

/** Bands from agency to agency, to the interventions and to the clusters. The table below it says the same. */
export default function FlowChart(drawn: Props) {
  return (
    <Measured as="figure" className={styles.figure}>
      {(available) => <Picture {...drawn} width={Math.max(least, available)} />}
    </Measured>
  );
}
