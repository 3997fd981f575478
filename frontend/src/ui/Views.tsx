import type { ReactNode } from "react";
import styles from "./Views.module.css";

/** Ways to look at the same thing, of which one is current. */
export const Views = ({ label, children }: { label: string; children: ReactNode }) => (
  <nav aria-label={label} className={styles.views}>
    {children}
  </nav>
);
