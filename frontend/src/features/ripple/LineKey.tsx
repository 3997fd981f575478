import type { AdoptionStage } from "@/api/schema";
import { words } from "@/lib/words";
import styles from "./RippleGraph.module.css";

const stages = Object.keys(words.codes.adoptionStage) as AdoptionStage[];

/** What the lines between the cards mean. */
export const LineKey = () => (
  <ul className={styles.key}>
    {stages.map((stage) => (
      <li key={stage}>
        <svg width="44" height="10" aria-hidden="true">
          <path d="M1 5H43" className={styles[stage]} />
        </svg>
        {words.codes.adoptionStage[stage]}
      </li>
    ))}
  </ul>
);
