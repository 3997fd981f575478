import type { Observation } from "@/api/schema";
import { grouped, type Decimal } from "@/lib/decimal";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";

/** "employment-direct" → "Employment direct", unless the dictionary knows better. */
export function indicatorName(indicator: string): string {
  const known: Record<string, string> = words.cluster.indicators;
  const plain = indicator.replaceAll("-", " ");
  return known[indicator] ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

export const valueText = ({ value, valueTo }: Observation) =>
  valueTo === undefined ? grouped(value) : `${grouped(value)} – ${grouped(valueTo)}`;

export function byIndicator(observations: Observation[]) {
  const groups = groupBy(observations, ({ indicator }) => indicator);
  return [...groups].map(([indicator, rows]) => ({ indicator, name: indicatorName(indicator), rows }));
}

const ends = ({ value, valueTo }: Observation) => [value, valueTo ?? value];
const ascending = (a: Decimal, b: Decimal) => Number(a) - Number(b);

/** How many observations of one indicator there are, and how far apart: only like units are compared. */
export function disagreement(rows: Observation[]): string | undefined {
  if (rows.length < 2) return undefined;
  const units = new Set(rows.map(({ unit }) => unit));
  const [unit] = units;
  if (units.size > 1 || !unit) return words.cluster.severalUnits(rows.length);
  const values = rows.flatMap(ends).toSorted(ascending);
  const [least, most] = [values.at(0), values.at(-1)];
  if (least === undefined || most === undefined || least === most) return words.cluster.agreeing(rows.length);
  return words.cluster.between(rows.length, grouped(least), grouped(most), unit);
}
