import { dateText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Link } from "@tanstack/react-router";
import { shownSteps, type Placed } from "./layout";
import styles from "./RippleGraph.module.css";

const screens = { INTERVENTION: "/interventions/$id", AGENCY: "/agencies/$id" } as const;

/** One intervention, or an agency that has none of its own yet, and how it came to the method. */
export function NodeCard({
  place: { node, x, y, height, incoming },
  width,
}: {
  place: Placed;
  width: number;
}) {
  const about = [
    node.agency?.name,
    node.start && dateText(node.start),
    node.clusters.length > 0 && words.cluster.count(node.clusters.length),
  ].filter(Boolean);
  const classes = [styles.node, node.origin && styles.origin, node.abandoned && styles.gone];
  return (
    <Link
      to={screens[node.kind]}
      params={{ id: node.ref.id }}
      title={[node.ref.name, ...about].join(" · ")}
      className={classes.filter(Boolean).join(" ")}
      style={{ insetInlineStart: x, insetBlockStart: y, inlineSize: width, blockSize: height }}
    >
      <strong>{node.ref.name}</strong>
      {about.length > 0 && <span>{about.join(" · ")}</span>}
      {node.origin && <em>{words.ripple.origin}</em>}
      {incoming.slice(0, shownSteps).map(({ adoption, mechanism, stage, date }) => (
        <em key={adoption}>
          {words.ripple.step(
            words.codes.mechanism[mechanism],
            words.codes.adoptionStage[stage],
            date && dateText(date),
          )}
        </em>
      ))}
      {incoming.length > shownSteps && <em>{words.sources.more(incoming.length - shownSteps)}</em>}
    </Link>
  );
}
