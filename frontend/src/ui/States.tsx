import { words } from "@/lib/words";
import type { ReactNode } from "react";
import styles from "./States.module.css";

/** Nothing here, and why. */
export function Empty({ title = words.states.empty, children }: { title?: string; children?: ReactNode }) {
  return (
    <div className={styles.state}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}

interface Failure {
  title: string;
  detail?: string;
  instance?: string;
}

export function Failed({ failure, onRetry }: { failure: Failure; onRetry?: () => void }) {
  return (
    <div className={`${styles.state} ${styles.failed}`} role="alert">
      <p className={styles.title}>{failure.title}</p>
      {failure.detail && <p>{failure.detail}</p>}
      {failure.instance && <p className={styles.instance}>{words.states.instance(failure.instance)}</p>}
      {onRetry && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          {words.states.retry}
        </button>
      )}
    </div>
  );
}

/** The last good answer stays on screen, and says that it is one. */
export function Stale({ failure, onRetry }: { failure: Failure; onRetry: () => void }) {
  return (
    <p className={styles.stale} role="status">
      {words.states.stale(failure.title)}{" "}
      <button type="button" className={styles.link} onClick={onRetry}>
        {words.states.retry}
      </button>
    </p>
  );
}

/** Grey lines where the words will be. */
export function Skeleton({ lines = 6 }: { lines?: number }) {
  return (
    <div className={styles.skeleton} role="status">
      <span className="hidden-visually">{words.states.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}
