import { WhenSeen } from "@/ui/WhenSeen";
import { useId, type ReactNode } from "react";
import styles from "./OverviewPage.module.css";

interface Props {
  title: string;
  answer: ReactNode;
  note?: string;
  children: ReactNode;
}

/** One of the four questions, its answer in a sentence, and what the answer rests on. */
export function Question({ title, answer, note, children }: Props) {
  const heading = useId();
  return (
    <section aria-labelledby={heading} className={styles.question}>
      <div className={styles.said}>
        <h2 id={heading}>{title}</h2>
        <p className={styles.answer}>{answer}</p>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      <div className={styles.evidence}>
        <WhenSeen name={title}>{children}</WhenSeen>
      </div>
    </section>
  );
}
