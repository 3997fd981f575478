import type { Ref } from "@/api/schema";
import { dateText } from "@/lib/dates";
import { words } from "@/lib/words";

export type Grouping = keyof typeof words.funding.groups;

/** The codes that a grouping's groups are, where they are codes; other groups are records with names of their own. */
const codes: Partial<Record<Grouping, Record<string, string>>> = {
  side: words.codes.side,
  kind: words.codes.agencyKind,
  stage: words.codes.contributionStage,
  form: words.codes.fundingForm,
  province: words.cluster.provinces,
  sector: words.cluster.sectors,
};

/** What a figure is about, in one of the ways it is grouped by. */
export function groupName(by: string, group?: Ref): string {
  if (!group || group.id === "-") return words.unknown;
  if (group.id === "undated") return words.noDate;
  if (by === "fiscalYear") return dateText(group.id);
  return codes[by as Grouping]?.[group.id] ?? group.name;
}
