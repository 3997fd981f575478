import type { ReactNode } from "react";
import styles from "./Track.module.css";

interface Props {
  steps: number;
  reached: number;
  children: ReactNode;
}

/** A row of small steps, filled as far as reached, and the name of the last one. */
export function Track({ steps, reached, children }: Props) {
  return (
    <span className={styles.track}>
      <span aria-hidden="true" className={styles.steps}>
        {Array.from({ length: steps }, (_, step) => (
          <i key={step} className={step < reached ? styles.reached : undefined} />
        ))}
      </span>
      <span>{children}</span>
    </span>
  );
}
