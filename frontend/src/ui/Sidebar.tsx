import type { ReactNode } from "react";
import styles from "./Sidebar.module.css";

interface Props {
  title: string;
  side: ReactNode;
  /** On a phone the side is folded away until it is asked for. */
  open: boolean;
  children: ReactNode;
}

export function Sidebar({ title, side, open, children }: Props) {
  return (
    <div className={styles.split}>
      <div className={styles.side}>
        <input type="checkbox" id="side" className={styles.fold} defaultChecked={open} />
        <label htmlFor="side">{title}</label>
        <div className={styles.content}>{side}</div>
      </div>
      <div className={styles.main}>{children}</div>
    </div>
  );
}
