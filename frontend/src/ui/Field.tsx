import { words } from "@/lib/words";
import { useId, type ReactNode } from "react";
import styles from "./Field.module.css";

/** What connects an input with its name, its hint and what is wrong with it. */
export interface Wired {
  id: string;
  "aria-describedby"?: string;
  "aria-invalid"?: true;
  "aria-required"?: true;
}

interface Props {
  label: string;
  hint?: ReactNode;
  problem?: string;
  required?: boolean;
  /** Takes the whole row, or two columns where there are two. */
  width?: "wide" | "double";
  children: (wired: Wired) => ReactNode;
}

/** An input under its name, with the hint and the problem beside it. */
export function Field({ label, hint, problem, required, width, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div className={width ? `${styles.field} ${styles[width]}` : styles.field}>
      <label htmlFor={id}>
        {label}
        {required && <Must />}
      </label>
      {children({
        id,
        "aria-describedby": described || undefined,
        "aria-invalid": problem ? true : undefined,
        "aria-required": required || undefined,
      })}
      {hint && (
        <div id={`${id}-hint`} className={styles.hint}>
          {hint}
        </div>
      )}
      {problem && (
        <div id={`${id}-problem`} className={styles.problem}>
          {problem}
        </div>
      )}
    </div>
  );
}

export const Must = () => (
  <span className={styles.must} aria-hidden="true" title={words.form.required}>
    {" *"}
  </span>
);

interface GroupProps {
  legend: string;
  problem?: string;
  children: ReactNode;
}

/** Inputs that belong together. */
export const Group = ({ legend, problem, children }: GroupProps) => (
  <fieldset className={styles.group}>
    <legend>{legend}</legend>
    {problem && <p className={styles.problem}>{problem}</p>}
    {children}
  </fieldset>
);

export const FieldGrid = ({ children }: { children: ReactNode }) => (
  <div className={styles.grid}>{children}</div>
);

/** What can be done with a form, as buttons in a row. */
export const FormSteps = ({ children }: { children: ReactNode }) => (
  <div className={styles.steps}>{children}</div>
);

/** That something was done, said aloud too. */
export const Done = ({ children }: { children: ReactNode }) => (
  <p role="status" className={styles.done}>
    {children}
  </p>
);
