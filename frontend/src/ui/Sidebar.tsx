import { useId, useState, type ReactNode } from "react";
import styles from "./Sidebar.module.css";

interface Props {
  title: string;
  side: ReactNode;
  children: ReactNode;
}

/** A side that stands beside the main thing and, on a phone, is folded away until it is asked for. */
export function Sidebar({ title, side, children }: Props) {
  const [open, setOpen] = useState(false);
  const content = useId();
  return (
    <div className={styles.split}>
      <div className={styles.side}>
        <button type="button" aria-expanded={open} aria-controls={content} onClick={() => setOpen(!open)}>
          {title}
        </button>
        <div id={content} className={open ? styles.content : `${styles.content} ${styles.folded}`}>
          {side}
        </div>
      </div>
      <div className={styles.main}>{children}</div>
    </div>
  );
}
