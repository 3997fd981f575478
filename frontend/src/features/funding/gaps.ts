import type { GapRow } from "@/api/schema";
import { budgetsWords } from "@/lib/words/budgets";

/** How many programmes with a commitment have no release at all: a count, for amounts of several currencies have no largest. */
export function gapsFinding(rows: GapRow[]): string {
  const programmes = (of: GapRow[]) => new Set(of.map(({ programme }) => programme.id));
  const committed = programmes(rows.filter(({ committed }) => committed));
  const released = programmes(rows.filter(({ released }) => released));
  if (committed.size === 0) return budgetsWords.gapsNoFinding;
  return budgetsWords.gapsFinding([...committed].filter((id) => !released.has(id)).length, committed.size);
}
