import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { RippleNode } from "@/api/schema";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";
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

/** The ripple in small: who took the method up, generation by generation. */
export function Generations() {
  const query = useQuery(read("/api/v1/ripple", {}));
  return (
    <Loaded query={query}>
      {({ nodes }) => (
        <ol className={styles.generations}>
          {[...groupBy(nodes, ({ generation }) => generation)]
            .toSorted(([a], [b]) => a - b)
            .map(([generation, members]) => (
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
      )}
    </Loaded>
  );
}
