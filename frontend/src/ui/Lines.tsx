import { Children, type ReactNode } from "react";
import styles from "./Lines.module.css";

/** A plain list, one thing on a line. */
export const Lines = ({ children }: { children: ReactNode }) => (
  <ul className={styles.lines}>
    {Children.map(children, (child) => (
      <li>{child}</li>
    ))}
  </ul>
);
