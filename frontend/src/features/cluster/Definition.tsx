import type { DefinitionCheck } from "@/api/schema";
import { words } from "@/lib/words";
import { Checks } from "@/ui/Checks";

const parts = ["sectoral", "geographical", "concentrated", "opportunities", "threats"] as const;

/** The programme's own definition of a cluster, part by part. */
export const Definition = ({ check }: { check: DefinitionCheck }) => (
  <Checks
    checks={parts.map((part) => ({
      name: words.cluster.parts[part].name,
      met: check[part],
      below: check[part] ? words.cluster.parts[part].met : words.cluster.parts[part].missing,
    }))}
  />
);
