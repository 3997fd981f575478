import type { Filters } from "@/api/client";
import { oneOf, searchOf, someOf, text, texts } from "@/lib/search";
import { words } from "@/lib/words";

export const agencySearch = searchOf({
  q: text,
  kind: someOf(words.codes.agencyKind),
  side: oneOf(words.codes.side),
  parent: texts,
  id: texts,
  country: texts,
  sort: text,
  after: text,
} satisfies Filters<"/api/v1/agencies">);
