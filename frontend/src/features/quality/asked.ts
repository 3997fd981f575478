import type { Quality } from "@/api/schema";
import { percent } from "@/lib/decimal";
import { words } from "@/lib/words";
import { qualityWords } from "@/lib/words/quality";

const asked: Record<string, string> = qualityWords.asked;
const kinds: Record<string, string> = words.quality.kinds;

/** "status" in words. */
export const askedName = (field: string) => asked[field] ?? field;

/** "intervention.status" in words. */
export function fieldName(field: string): string {
  const [kind = "", name = ""] = field.split(".");
  return `${kinds[kind] ?? kind}: ${askedName(name).toLowerCase()}`;
}

const ratioOf = ({ completeness }: Quality) => Number(completeness.ratio ?? 1);

/** Those first that lack the most of what is asked of them. */
export const leastFirst = (items: Quality[]) => items.toSorted((a, b) => ratioOf(a) - ratioOf(b));

export function qualityFinding(items: Quality[]): string {
  const [least] = leastFirst(items);
  const ratio = least?.completeness.ratio;
  return least && ratio !== undefined && Number(ratio) < 1
    ? qualityWords.finding(least.subject.name, percent(ratio))
    : qualityWords.allComplete;
}
