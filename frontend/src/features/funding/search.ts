import type { Filters } from "@/api/client";
import { oneOf, searchOf, someOf, text, texts, upTo, whole, yesNo } from "@/lib/search";
import { words } from "@/lib/words";

export const fundingSearch = searchOf({
  by: upTo(2, someOf(words.funding.groups)),
  q: text,
  id: texts,
  intervention: texts,
  programme: texts,
  cluster: texts,
  sector: texts,
  province: texts,
  agency: texts,
  provider: texts,
  receiver: texts,
  holder: texts,
  reportedBy: texts,
  kind: someOf(words.codes.agencyKind),
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
  fiscalYear: texts,
  converted: yesNo,
  draft: yesNo,
  counted: yesNo,
  groupedBy: upTo(2, texts),
  group: upTo(2, texts),
  atSource: yesNo,
  in: text,
  rateSet: text,
  rateYear: whole,
  of: text,
  from: text,
  to: text,
  sort: text,
  after: text,
} satisfies Filters<"/api/v1/contributions", "by" | "of" | "from" | "to">);

export type FundingSearch = ReturnType<typeof fundingSearch>;
export type FundingFilter = Omit<FundingSearch, "by" | "of" | "from" | "to" | "sort" | "after">;

/** What of the filters of the ledger a figure can have too: not those by which it lists what one figure is made of. */
export const ofFigure = (filter: FundingFilter) => ({
  ...filter,
  counted: undefined,
  groupedBy: undefined,
  group: undefined,
  atSource: undefined,
  converted: undefined,
});
