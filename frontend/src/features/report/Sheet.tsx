import { words } from "@/lib/words";
import { reportsWords } from "@/lib/words/reports";
import { Page } from "@/ui/Page";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import styles from "./Form.module.css";

interface Props {
  title: string;
  /** What kind of paper it is, and what it rests on. */
  head: string;
  about: string;
  /** Other ways to look at the same. */
  links: ReactNode;
  children: ReactNode;
}

/** A paper on A4, with a button that prints it. */
export const Sheet = ({ title, head, about, links, children }: Props) => (
  <Page title={title} eyebrow={<Link to="/reports">{words.reports.title}</Link>}>
    <div className={styles.actions}>
      <button type="button" onClick={() => window.print()}>
        {reportsWords.print}
      </button>
      {links}
    </div>
    <div className={styles.form}>
      <div className={styles.head}>
        <strong>{head}</strong>
        <span>{about}</span>
      </div>
      {children}
    </div>
  </Page>
);
