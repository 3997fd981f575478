import { endingOf } from "@/api/upload";

/** Kinds of record that a table can hold. */
export const tables = ["agencies", "clusters", "interventions", "contributions"];

/** Those that lines of JSON can hold. */
export const lines = [...tables, "statements", "adoptions"];

/** The kinds that a file may hold and does not name itself; none when it does. */
export function kindsIn(fileName: string): string[] {
  const ending = endingOf(fileName);
  if (ending === "csv" || ending === "xlsx") return tables;
  return ending === "ndjson" ? lines : [];
}

/** The kind that the name of a file speaks of: "our contributions 2004.csv". */
export const guessed = (fileName: string) =>
  kindsIn(fileName).find((kind) => fileName.toLowerCase().includes(kind)) ?? "";
