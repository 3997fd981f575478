import type { ComparisonRow } from "@/api/schema";
import { grouped, isNegative, isZero, shown } from "@/lib/decimal";
import { words } from "@/lib/words";

/** The first that changed: figures of different stages and currencies are not compared to find the largest. */
export function compareFinding(rows: ComparisonRow[]): string {
  const changed = rows.find(({ currency, net, effects }) => currency && (!isZero(net) || effects.length > 0));
  if (!changed?.currency) return words.funding.compareNothing;
  const net = shown(changed.net);
  const sign = isNegative(net) || isZero(net) ? "" : "+";
  return words.funding.compareFinding(
    words.codes.contributionStage[changed.stage],
    changed.currency,
    sign + grouped(net),
  );
}
