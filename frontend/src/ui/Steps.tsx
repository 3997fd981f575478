import type { ReactNode } from "react";
import styles from "./Steps.module.css";

interface Step {
  key: string;
  when?: ReactNode;
  what: ReactNode;
  below?: ReactNode;
  current?: boolean;
}

/** What happened, one thing under the other. */
export function Steps({ steps }: { steps: Step[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ key, when, what, below, current }) => (
        <li key={key} className={current ? styles.current : undefined}>
          <span className={styles.when}>{when}</span>
          <div>
            <div className={styles.what}>{what}</div>
            {below && <div className={styles.below}>{below}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}
