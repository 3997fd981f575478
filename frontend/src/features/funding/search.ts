import type { Filters } from "@/api/client";
import { oneOf, searchOf, someOf, text, texts, yesNo } from "@/lib/search";
import { words } from "@/lib/words";

export const fundingSearch = searchOf({
  by: oneOf(words.funding.groups),
  q: text,
  id: texts,
  intervention: texts,
  programme: texts,
  cluster: texts,
  agency: texts,
  provider: texts,
  receiver: texts,
  reportedBy: texts,
  side: oneOf(words.codes.side),
  stage: someOf(words.codes.contributionStage),
  form: someOf(words.codes.fundingForm),
  currency: texts,
  since: text,
  until: text,
  disputed: yesNo,
  valued: yesNo,
  reference: texts,
  year: texts,
  draft: yesNo,
  sort: text,
  after: text,
} satisfies Filters<"/api/v1/contributions", "by">);

export type FundingFilter = Omit<ReturnType<typeof fundingSearch>, "by" | "sort" | "after">;
