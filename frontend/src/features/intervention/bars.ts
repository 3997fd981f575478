import type { InterventionSummary } from "@/api/schema";
import { yearSpan, type PartialDate } from "@/lib/dates";

interface Bar {
  from: number;
  to: number;
  /** No end was recorded: the bar fades out. */
  open: boolean;
}

function barOf(start?: PartialDate, end?: PartialDate): Bar | undefined {
  const first = start && yearSpan(start);
  const last = end && yearSpan(end);
  if (first) return { from: first[0], to: last ? last[1] : first[1], open: !last };
  return last ? { from: last[0], to: last[1], open: false } : undefined;
}

export interface Drawn {
  row: InterventionSummary;
  planned?: Bar;
  actual?: Bar;
}

/** The interventions that have a date, with the years to draw them over; and those that have none. */
export function drawn(rows: InterventionSummary[]) {
  const all: Drawn[] = rows.map((row) => ({
    row,
    planned: barOf(row.plannedStart ?? (row.plannedEnd && row.actualStart), row.plannedEnd),
    actual: barOf(row.actualStart, row.actualEnd),
  }));
  const dated = all.filter(({ planned, actual }) => planned ?? actual);
  const bars = dated.flatMap(({ planned, actual }) => [planned, actual]).filter((bar) => bar !== undefined);
  const first = Math.floor(Math.min(...bars.map(({ from }) => from)));
  const last = Math.ceil(Math.max(...bars.map(({ to, open }) => to + (open ? 1 : 0))));
  return { dated, undated: all.filter((one) => !dated.includes(one)).map(({ row }) => row), first, last };
}

/** Round years to rule the picture by, not more than a screen can carry. */
export function ruler(first: number, last: number, most = 8): number[] {
  const step = [1, 2, 5, 10, 20, 50].find((years) => (last - first) / years <= most) ?? 100;
  const start = Math.ceil(first / step) * step;
  return Array.from(
    { length: Math.max(0, Math.floor((last - start) / step) + 1) },
    (_, index) => start + index * step,
  );
}
