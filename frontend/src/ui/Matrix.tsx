import { useDeferredValue, type ReactNode } from "react";
import styles from "./Matrix.module.css";

interface Head {
  id: string;
  name: string;
  link: ReactNode;
}

interface Props {
  /** The name of the region that scrolls. */
  region: string;
  caption: string;
  /** What the rows are, and what the columns. */
  corner: string;
  rows: Head[];
  columns: Head[];
  /** Nothing where there is no cell. */
  cell: (
    row: string,
    column: string,
  ) => { tone: "live" | "ended" | "unclear"; content: ReactNode } | undefined;
}

/** A wide table of pairs: it scrolls by itself, both ways, and its heads stay. */
export function Matrix({ region, caption, corner, rows, columns, cell }: Props) {
  // Its grounds first and the links next: a slow phone shows what was found before it draws hundreds of them.
  const filled = useDeferredValue(true, false);
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable by keyboard
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={region}>
      <table className={styles.matrix}>
        <caption className="hidden-visually">{caption}</caption>
        <thead>
          <tr>
            <td className={styles.corner}>{corner}</td>
            {columns.map(({ id, name, link }) => (
              <th key={id} scope="col" title={name}>
                <span>{link}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, link }) => (
            <tr key={id}>
              <th scope="row" title={name}>
                <span>{link}</span>
              </th>
              {columns.map((column) => {
                const found = cell(id, column.id);
                return (
                  <td key={column.id} className={found && styles[found.tone]}>
                    {filled && found?.content}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** What the grounds of the cells mean. */
export const MatrixKey = ({ tones }: { tones: Record<"live" | "ended" | "unclear", string> }) => (
  <ul className={styles.key}>
    {(["live", "ended", "unclear"] as const).map((tone) => (
      <li key={tone}>
        <i className={styles[tone]} aria-hidden="true" />
        {tones[tone]}
      </li>
    ))}
  </ul>
);
