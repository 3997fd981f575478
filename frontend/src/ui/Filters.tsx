import { localMinute } from "@/lib/dates";
import { words } from "@/lib/words";
import { useId, type ReactNode } from "react";
import styles from "./Filters.module.css";

/** The filters of a list; all of them live in the URL, so clearing is one step. */
export function Filters({
  active,
  onClear,
  children,
}: {
  active: boolean;
  onClear: () => void;
  children: ReactNode;
}) {
  return (
    <search className={styles.filters} aria-label={words.filters.title}>
      {children}
      {active && (
        <button type="button" className={styles.clear} onClick={onClear}>
          {words.filters.clear}
        </button>
      )}
    </search>
  );
}

/** How what was found is shown: choices that filter nothing. */
export const Choices = ({ children }: { children: ReactNode }) => (
  <div className={styles.filters} data-choices>
    {children}
  </div>
);

/** The filters that are needed less often. */
export const MoreFilters = ({ open, children }: { open: boolean; children: ReactNode }) => (
  <details className={styles.more} open={open}>
    <summary>{words.filters.more}</summary>
    <div className={styles.filters}>{children}</div>
  </details>
);

interface FieldProps<T> {
  label: string;
  value?: T;
  onChange: (value: T | undefined) => void;
}

/** An input that is heard when Enter is pressed or it is left. */
function Heard(props: {
  label: string;
  type: string;
  value: string | undefined;
  onHeard: (text: string) => void;
}) {
  const { label, type, value, onHeard } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <input
        key={value}
        id={id}
        type={type}
        defaultValue={value}
        onBlur={(event) => onHeard(event.target.value)}
        onKeyDown={(event) => event.key === "Enter" && onHeard(event.currentTarget.value)}
      />
    </div>
  );
}

/** Text that becomes a filter. */
export function TextFilter({ label, value = "", onChange }: FieldProps<string>) {
  const commit = (text: string) => text.trim() !== value && onChange(text.trim() || undefined);
  return <Heard label={label} type="search" value={value} onHeard={commit} />;
}

/** An instant of the past, to the minute, in the time of the place where it is chosen. */
export function InstantFilter({ label, value, onChange }: FieldProps<string>) {
  const local = value && localMinute(new Date(value));
  const commit = (minute: string) => {
    const instant = minute ? new Date(minute) : undefined;
    if (minute !== local)
      onChange(instant && instant.getTime() < Date.now() ? instant.toISOString() : undefined);
  };
  return <Heard label={label} type="datetime-local" value={local} onHeard={commit} />;
}

interface ChoiceProps<K extends string> extends FieldProps<K> {
  options: Partial<Record<K, string>>;
  any?: string;
  /** One of them is always chosen. */
  required?: boolean;
  /** They are long, as instants are: a phone shows them whole. */
  long?: boolean;
}

export function Choice<K extends string>({
  label,
  value,
  onChange,
  options,
  any = words.filters.any,
  required,
  long,
}: ChoiceProps<K>) {
  const id = useId();
  return (
    <div className={styles.field} data-long={long}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value ?? ""}
        onChange={(event) => onChange((event.target.value || undefined) as K | undefined)}
      >
        {!required && <option value="">{any}</option>}
        {Object.entries<string | undefined>(options).map(([key, name]) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

interface FacetProps {
  title: string;
  facets: { value: string; label: string; count: number }[];
  chosen?: string[];
  onToggle: (value: string) => void;
  open?: boolean;
}

/** What the present selection holds, by one of its properties. */
export function Facet({ title, facets, chosen = [], onToggle, open }: FacetProps) {
  return (
    <details className={styles.facet} open={open || chosen.length > 0}>
      <summary>{title}</summary>
      <ul>
        {facets.map(({ value, label, count }) => (
          <li key={value}>
            <label>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => onToggle(value)} />
              <span>{label}</span>
              <span className={styles.count}>{count}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
