import type { Filters } from "@/api/client";
import { searchOf, someOf, text, texts, yesNo } from "@/lib/search";
import { words } from "@/lib/words";

/** The screens of coverage share their filters, so that one leads to another of the same agencies and clusters. */
export const coverageSearch = searchOf({
  agency: texts,
  cluster: texts,
  province: texts,
  sector: texts,
  lacking: someOf(words.coverage.lacks),
  within: someOf(words.coverage.scopes),
  type: someOf(words.codes.interventionType),
  certain: yesNo,
  after: text,
} satisfies Filters<"/api/v1/overlaps", "lacking">);

export type CoverageSearch = ReturnType<typeof coverageSearch>;
