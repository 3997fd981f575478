/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role --
   `display: block` takes away the roles of a table in some browsers, so they are given once more. */
import { words } from "@/lib/words";
import type { ReactNode } from "react";
import styles from "./Table.module.css";

export interface Column<Row> {
  name: string;
  cell: (row: Row) => ReactNode;
  /** The key of the API's `sort`; a column without one cannot be sorted by. */
  sort?: string;
  numeric?: boolean;
}

interface Props<Row> {
  caption: string;
  columns: Column<Row>[];
  rows: Row[];
  rowKey: (row: Row) => string;
  sort?: string;
  onSort?: (sort: string) => void;
}

/** A real table on a wide screen and, with the same roles, a list of cards on a phone. */
export function Table<Row>({ caption, columns, rows, rowKey, sort, onSort }: Props<Row>) {
  const direction = (key: string) =>
    sort === key ? "ascending" : sort === `-${key}` ? "descending" : "none";
  return (
    <div className={styles.frame}>
      <table role="table" className={styles.table}>
        <caption className="hidden-visually">{caption}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map(({ name, sort: key, numeric }) => (
              <th
                key={name}
                role="columnheader"
                scope="col"
                aria-sort={key && onSort ? direction(key) : undefined}
                className={numeric ? styles.numeric : undefined}
              >
                {key && onSort ? (
                  <button type="button" onClick={() => onSort(sort === key ? `-${key}` : key)}>
                    {name}
                    <span aria-hidden="true" className={styles.arrow}>
                      {words.table.arrow[direction(key)]}
                    </span>
                  </button>
                ) : (
                  name
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr key={rowKey(row)} role="row">
              {columns.map(({ name, cell, numeric }) => (
                <td key={name} role="cell" data-name={name} className={numeric ? styles.numeric : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
