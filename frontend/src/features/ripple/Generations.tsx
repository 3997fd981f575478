import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { RippleNode } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";
import { Chart } from "@/ui/Chart";
import { Mark } from "@/ui/Mark";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import styles from "./Generations.module.css";

const screens = { INTERVENTION: "/interventions/$id", AGENCY: "/agencies/$id" } as const;

const Node = ({ node }: { node: RippleNode }) => (
  <li>
    <Link to={screens[node.kind]} params={{ id: node.ref.id }}>
      {node.ref.name}
    </Link>{" "}
    {node.abandoned && <Mark tone="warn">{words.codes.adoptionStage.ABANDONED}</Mark>}
  </li>
);

type Members = [generation: number, nodes: RippleNode[]];

const generationsOf = (nodes: RippleNode[]): Members[] =>
  [...groupBy(nodes, ({ generation }) => generation)].toSorted(([a], [b]) => a - b);

/** The generation after the origins that has the most. */
function finding(generations: Members[]): string {
  const [most] = generations
    .filter(([generation]) => generation > 0)
    .toSorted(([, a], [, b]) => b.length - a.length);
  return most
    ? words.ripple.reachFinding(words.ripple.generation(most[0]), most[1].length)
    : words.ripple.reachNoFinding;
}

const sheet = (generations: Members[]): Sheet => ({
  names: [words.ripple.graph, words.ripple.to, words.ripple.adopter, words.ripple.stage],
  rows: generations.flatMap(([generation, members]) =>
    members.map((node) => [
      words.ripple.generation(generation),
      node.ref.name,
      node.agency?.name,
      node.abandoned ? words.codes.adoptionStage.ABANDONED : undefined,
    ]),
  ),
});

/** The ripple in small: who took the method up, generation by generation. It is a list, and so its own table. */
export function Generations() {
  const query = useQuery(read("/api/v1/ripple", {}));
  return (
    <Loaded query={query}>
      {({ nodes }) => {
        const generations = generationsOf(nodes);
        return (
          <Chart name="generations" title={finding(generations)} sheet={sheet(generations)}>
            <ol className={styles.generations}>
              {generations.map(([generation, members]) => (
                <li key={generation}>
                  <h3>{words.ripple.generation(generation)}</h3>
                  <ul>
                    {members.map((node) => (
                      <Node key={node.id} node={node} />
                    ))}
                  </ul>
                </li>
              ))}
            </ol>
          </Chart>
        );
      }}
    </Loaded>
  );
}
