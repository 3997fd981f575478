import type { Ref, Side } from "@/api/schema";
import { words } from "@/lib/words";

/** What a row of totals is about: a side and the undated have words of ours, a year and an agency their own. */
export function groupName(group?: Ref): string {
  if (!group) return words.unknown;
  if (group.id === "undated") return words.noDate;
  return words.codes.side[group.id as Side] ?? group.name;
}
