import { words } from "@/lib/words";
import type { ReactNode } from "react";
import styles from "./Page.module.css";

interface Props {
  title: string;
  /** What kind of thing this is, above its name. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  children: ReactNode;
}

export function Page({ title, eyebrow, lead, children }: Props) {
  return (
    <>
      <title>{`${title} · ${words.shell.name}`}</title>
      <header className={styles.header}>
        {eyebrow && <div className={styles.eyebrow}>{eyebrow}</div>}
        <h1 id="page-title">{title}</h1>
        {lead && <div className={styles.lead}>{lead}</div>}
      </header>
      <div className={styles.body}>{children}</div>
    </>
  );
}
