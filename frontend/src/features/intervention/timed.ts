import type { InterventionSummary } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { words } from "@/lib/words";
import type { Drawn } from "./bars";

/** The year in which the most were at work, the first of several; by what is known to have been, not by what was planned. */
export function timelineFinding(dated: Drawn[]): string {
  const worked = dated.flatMap(({ actual }) => actual ?? []);
  const years = [...new Set(worked.map(({ from }) => Math.floor(from)))].toSorted((a, b) => a - b);
  const [most] = years
    .map((year) => ({ year, here: worked.filter(({ from, to }) => from < year + 1 && to > year).length }))
    .toSorted((a, b) => b.here - a.here);
  return most
    ? words.intervention.timelineFinding(String(most.year), most.here, dated.length)
    : words.intervention.timelineNoFinding;
}

export const timelineSheet = (rows: InterventionSummary[]): Sheet => ({
  names: [
    words.intervention.one,
    words.intervention.plannedStart,
    words.intervention.plannedEnd,
    words.intervention.actualStart,
    words.intervention.actualEnd,
  ],
  rows: rows.map(({ title, plannedStart, plannedEnd, actualStart, actualEnd }) => [
    title,
    plannedStart,
    plannedEnd,
    actualStart,
    actualEnd,
  ]),
});
