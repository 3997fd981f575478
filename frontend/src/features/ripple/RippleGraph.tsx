import type { Ripple, RippleEdge } from "@/api/schema";
import { words } from "@/lib/words";
import { Measured } from "@/ui/Measured";
import { useMemo } from "react";
import { layered, type Placed } from "./layout";
import { LineKey } from "./LineKey";
import { NodeCard } from "./NodeCard";
import styles from "./RippleGraph.module.css";

function curve(from: Placed, to: Placed, card: number): string {
  const [x1, y1] = [from.x + card, from.y + from.height / 2];
  const [x2, y2] = [to.x, to.y + to.height / 2];
  const bend = (x2 - x1) / 2;
  return `M${x1} ${y1} C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}`;
}

interface LinesProps {
  edges: RippleEdge[];
  places: Map<string, Placed>;
  card: number;
}

const Lines = ({ edges, places, card }: LinesProps) =>
  edges.map(({ adoption, from, to, stage }) => {
    const [start, end] = [places.get(from), places.get(to)];
    return start && end && <path key={adoption} d={curve(start, end, card)} className={styles[stage]} />;
  });

interface Props {
  ripple: Pick<Ripple, "nodes" | "edges">;
}

function Picture({ ripple, available }: Props & { available: number }) {
  const { placed, width, height, card, generations } = useMemo(
    () => layered(ripple, available),
    [ripple, available],
  );
  const places = new Map(placed.map((place) => [place.node.id, place]));
  return (
    <>
      <ol className={styles.generations} style={{ inlineSize: width }} aria-hidden="true">
        {Array.from({ length: generations }, (_, generation) => (
          <li key={generation} style={{ inlineSize: card }}>
            {words.ripple.generation(generation)}
          </li>
        ))}
      </ol>
      <div className={styles.canvas} style={{ inlineSize: width, blockSize: height }}>
        <svg width={width} height={height} aria-hidden="true" className={styles.lines}>
          <Lines edges={ripple.edges} places={places} card={card} />
        </svg>
        {placed.map((place) => (
          <NodeCard key={place.node.id} place={place} width={card} />
        ))}
      </div>
    </>
  );
}

/** How the method spread, generation by generation. The table beside it says the same. */
export default function RippleGraph({ ripple }: Props) {
  return (
    <figure className={styles.figure}>
      <LineKey />
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard */}
      <div className={styles.scroll} tabIndex={0} role="region" aria-label={words.ripple.graph}>
        <Measured>{(available) => <Picture ripple={ripple} available={available} />}</Measured>
      </div>
    </figure>
  );
}
