import { useEffect, useId, useRef, type ReactNode } from "react";
import styles from "./Dialog.module.css";

interface Props {
  title: string;
  /** Escape, too, means no. */
  onClose: () => void;
  /** What can be done, as buttons. */
  steps: ReactNode;
  children?: ReactNode;
}

/** A question that is answered before anything else goes on. */
export function Dialog({ title, onClose, steps, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} className={styles.dialog} onClose={onClose}>
      <h2 id={heading}>{title}</h2>
      <div className={styles.body}>{children}</div>
      <div className={styles.steps}>{steps}</div>
    </dialog>
  );
}
