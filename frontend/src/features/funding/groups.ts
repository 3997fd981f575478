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
};

/** A class of ISIC is said with the division that its first two digits are. */
function className({ id, name }: Ref): string {
  const division = words.cluster.sectors[id.slice(0, 2)];
  return division ? `${id} ${division}` : name;
}

/** What a figure is about, in one of the ways it is grouped by. */
export function groupName(by: string, group?: Ref): string {
  if (!group || group.id === "-") return words.unknown;
  if (group.id === "undated") return words.noDate;
  if (by === "fiscalYear") return dateText(group.id);
  if (by === "sector") return className(group);
  return codes[by as Grouping]?.[group.id] ?? group.name;
}
