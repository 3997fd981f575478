import { words } from "@/lib/words";
import { useId } from "react";
import { Must } from "./Field";
import styles from "./Picker.module.css";

interface Props {
  label: string;
  typed: string;
  problem?: string;
  required?: boolean;
  placeholder?: string;
  onType: (typed: string) => void;
  /** Somebody goes to it: now it should become the picker that it looks like. */
  onFocus: () => void;
}

/** What a picker looks like while nobody picks. */
export function PlainPicker({
  label,
  typed,
  problem,
  required,
  placeholder = words.filters.any,
  onType,
  onFocus,
}: Props) {
  const id = useId();
  return (
    <div className={styles.picker}>
      <label htmlFor={id}>
        {label}
        {required && <Must />}
      </label>
      <input
        id={id}
        type="text"
        role="combobox"
        autoComplete="off"
        aria-autocomplete="list"
        aria-expanded={false}
        aria-controls={`${id}-list`}
        aria-describedby={problem && `${id}-problem`}
        aria-invalid={problem ? true : undefined}
        aria-required={required}
        data-invalid={problem && true}
        placeholder={placeholder}
        value={typed}
        onChange={(event) => onType(event.target.value)}
        onFocus={onFocus}
      />
      {problem && (
        <span id={`${id}-problem`} className={styles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}
