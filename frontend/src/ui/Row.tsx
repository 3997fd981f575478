import type { ReactNode } from "react";
import styles from "./Row.module.css";

/** Things beside one another that wrap when there is no room. */
export const Row = ({ children }: { children: ReactNode }) => <div className={styles.row}>{children}</div>;

/** A name with a quiet line below it. */
export const Titled = ({ children, below }: { children: ReactNode; below?: ReactNode }) => (
  <div>
    <div>{children}</div>
    {below && <div className={styles.below}>{below}</div>}
  </div>
);

export const Soft = ({ children }: { children: ReactNode }) => (
  <span className={styles.below}>{children}</span>
);
