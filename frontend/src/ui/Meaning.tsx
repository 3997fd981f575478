import { words } from "@/lib/words";
import type { ReactNode } from "react";
import styles from "./Meaning.module.css";

/** The definition of a figure, on demand; on paper it is always there. */
export const Meaning = ({ children }: { children: ReactNode }) => (
  <details className={styles.meaning} data-undrawn>
    <summary>{words.counting.how}</summary>
    <p>{children}</p>
  </details>
);
