import type { ReactNode } from "react";
import styles from "./Columns.module.css";

/** Equal things side by side where there is room. */
export const Columns = ({ children }: { children: ReactNode }) => (
  <div className={styles.columns}>{children}</div>
);
