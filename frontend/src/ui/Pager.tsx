import { words } from "@/lib/words";
import type { ReactNode } from "react";
import styles from "./Pager.module.css";

interface Props {
  shown: number;
  total?: number;
  /** What is counted, where it is no records. */
  counted?: (shown: number, total: number) => string;
  first?: ReactNode;
  next?: ReactNode;
}

/** How much of the selection is on this page, and the way on. */
export function Pager({ shown, total, counted, first, next }: Props) {
  return (
    <div className={styles.pager}>
      <p>
        {counted
          ? counted(shown, total ?? shown)
          : total === undefined || total === shown
            ? words.pager.all(shown)
            : words.pager.some(shown, total)}
      </p>
      {(first || next) && (
        <nav aria-label={words.pager.title}>
          {first}
          {next}
        </nav>
      )}
    </div>
  );
}
