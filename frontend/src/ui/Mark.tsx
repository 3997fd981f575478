import type { ReactNode } from "react";
import styles from "./Mark.module.css";

export type Tone = "plain" | "good" | "donor" | "caution" | "warn";

/** A short word that changes how the figure beside it is read. */
export function Mark({
  tone = "plain",
  title,
  children,
}: {
  tone?: Tone;
  title?: string;
  children: ReactNode;
}) {
  return (
    <span className={`${styles.mark} ${styles[tone]}`} title={title}>
      {children}
    </span>
  );
}
