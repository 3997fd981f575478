import type { Ref, Side } from "@/api/schema";
import { words } from "@/lib/words";

/** What a row of totals is about: a side has a word of ours, a year or an agency its own name. */
export function groupName(group?: Ref): string {
  if (!group) return words.unknown;
  return words.codes.side[group.id as Side] ?? group.name;
}
