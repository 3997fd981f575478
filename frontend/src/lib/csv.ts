import type { Decimal } from "./decimal";

/** What a chart draws, as lines of values with all their digits. */
export interface Sheet {
  names: string[];
  rows: (Decimal | undefined)[][];
}

const number = /^-?\d+(\.\d+)?$/;
/** What a spreadsheet would take for a formula, also behind quotes or blanks. */
const formula = /^["'\s]*[=+\-@＝＋－＠\t\r]/;

function cell(value: Decimal | undefined): string {
  const text = String(value ?? "");
  const safe = formula.test(text) && !number.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The sheet as RFC 4180 has it; the mark at its beginning tells spreadsheets that it is UTF-8. */
export const csvOf = ({ names, rows }: Sheet): string =>
  `\ufeff${[names, ...rows].map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
