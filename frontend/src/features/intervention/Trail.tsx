import type { Ref } from "@/api/schema";
import { words } from "@/lib/words";
import { InterventionLink } from "./InterventionLink";
import styles from "./Trail.module.css";

/** What an intervention is a part of, from the root. */
export function Trail({ ancestors }: { ancestors: Ref[] }) {
  if (ancestors.length === 0) return null;
  return (
    <nav aria-label={words.intervention.tree} className={styles.trail}>
      {words.intervention.within}
      <ol>
        {ancestors.map((ancestor) => (
          <li key={ancestor.id}>
            <InterventionLink intervention={ancestor} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
