import { useId } from "react";
import styles from "./YearSlider.module.css";

interface Props {
  label: string;
  first: number;
  last: number;
  /** Nothing: all of it, which is one step beyond the last year. */
  value?: number;
  all: string;
  onChange: (year: number | undefined) => void;
}

/** A year, or all years: the arrow keys go a year, Home and End to the ends. */
export function YearSlider({ label, first, last, value, all, onChange }: Props) {
  const id = useId();
  const end = last + 1;
  const text = value === undefined ? all : String(value);
  return (
    <div className={styles.slider}>
      <label htmlFor={id}>{label}</label>
      <output htmlFor={id}>{text}</output>
      <input
        id={id}
        type="range"
        min={first}
        max={end}
        step={1}
        value={value ?? end}
        aria-valuetext={text}
        onChange={({ target }) => onChange(Number(target.value) === end ? undefined : Number(target.value))}
      />
      <span aria-hidden="true">{first}</span>
      <span aria-hidden="true" dir="ltr">
        {last}+
      </span>
    </div>
  );
}
