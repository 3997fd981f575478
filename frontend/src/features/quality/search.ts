import type { Filters } from "@/api/client";
import { oneOf, searchOf, someOf, text, texts } from "@/lib/search";
import { words } from "@/lib/words";

export const qualitySearch = searchOf({
  by: oneOf(words.quality.subjects),
  agency: texts,
  cluster: texts,
  after: text,
} satisfies Filters<"/api/v1/quality">);

export const fixSearch = searchOf({
  type: someOf(words.quality.kinds),
  agency: texts,
  cluster: texts,
  after: text,
} satisfies Filters<"/api/v1/quality/fixes">);
