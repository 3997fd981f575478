import { useId, type ReactNode } from "react";
import styles from "./Progress.module.css";

/** How much of a long work is done: a share of 1. */
export function Progress({ share, children }: { share: number; children: ReactNode }) {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{children}</label>
      <progress id={id} value={share} max={1} />
    </div>
  );
}
