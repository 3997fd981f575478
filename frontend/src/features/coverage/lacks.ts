import type { Lack } from "@/api/schema";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";

export const allLacks = Object.keys(words.coverage.lacks) as Lack[];

/** How many clusters lack each, and how many there are. */
export type LackCounts = Record<Lack | "all", number>;

/** What most clusters lack. */
export function lackFinding(counts: LackCounts): string {
  const [most] = allLacks.toSorted((a, b) => counts[b] - counts[a]);
  return most && counts[most] > 0
    ? coverageWords.lackFinding[most](counts[most], counts.all)
    : coverageWords.noneLack;
}
