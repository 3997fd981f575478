import { useId, type ReactNode } from "react";
import styles from "./Section.module.css";

interface Props {
  title: string;
  id?: string;
  /** One sentence that says what the section shows. */
  lead?: ReactNode;
  /** Beside the title: a link to the whole list, a choice of view. */
  aside?: ReactNode;
  children: ReactNode;
}

export function Section({ title, id, lead, aside, children }: Props) {
  const heading = useId();
  return (
    <section id={id} aria-labelledby={heading} className={styles.section}>
      <div className={styles.head}>
        <h2 id={heading}>{title}</h2>
        {aside && <div className={styles.aside}>{aside}</div>}
      </div>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
    </section>
  );
}
