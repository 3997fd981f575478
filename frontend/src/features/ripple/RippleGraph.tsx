import type { Ripple, RippleEdge } from "@/api/schema";
import { words } from "@/lib/words";
import { useMemo } from "react";
import { box, layered, type Placed } from "./layout";
import { LineKey } from "./LineKey";
import { NodeCard } from "./NodeCard";
import styles from "./RippleGraph.module.css";

function curve(from: Placed, to: Placed): string {
  const [x1, y1] = [from.x + box.width, from.y + box.height / 2];
  const [x2, y2] = [to.x, to.y + box.height / 2];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

interface LinesProps {
  edges: RippleEdge[];
  places: Map<string, Placed>;
}

const Lines = ({ edges, places }: LinesProps) =>
  edges.map(({ adoption, from, to, stage }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end && <path key={adoption} d={curve(start, end)} className={styles[stage]} />;
  });

/** How the method spread, generation by generation. The table beside it says the same. */
export default function RippleGraph({ ripple }: { ripple: Ripple }) {
  const { placed, width, height, generations } = useMemo(() => layered(ripple), [ripple]);
  const places = new Map(placed.map((place) => [place.node.id, place]));
  return (
    <figure className={styles.figure}>
      <LineKey />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.ripple.graph}>
        <ol className={styles.generations} style={{ inlineSize: width }} aria-hidden="true">
          {Array.from({ length: generations }, (_, generation) => (
            <li key={generation} style={{ inlineSize: box.width }}>
              {words.ripple.generation(generation)}
            </li>
          ))}
        </ol>
        <div className={styles.canvas} style={{ inlineSize: width, blockSize: height }}>
          <svg width={width} height={height} aria-hidden="true" className={styles.lines}>
            <Lines edges={ripple.edges} places={places} />
          </svg>
          {placed.map((place) => (
            <NodeCard key={place.node.id} place={place} />
          ))}
        </div>
      </div>
    </figure>
  );
}
