import { words } from "@/lib/words";
import styles from "./Checks.module.css";

interface Check {
  name: string;
  met: boolean;
  below: string;
}

/** Conditions, and which of them are met. */
export function Checks({ checks }: { checks: Check[] }) {
  return (
    <ul className={styles.checks}>
      {checks.map(({ name, met, below }) => (
        <li key={name} className={met ? styles.met : styles.missing}>
          <span aria-hidden="true" className={styles.sign}>
            {met ? "✓" : "–"}
          </span>
          <strong>
            {name}
            <span className="hidden-visually">: {met ? words.checks.met : words.checks.missing}</span>
          </strong>
          <span className={styles.below}>{below}</span>
        </li>
      ))}
    </ul>
  );
}
