import type { Filters } from "@/api/client";
import { oneOf, searchOf, someOf, text, texts, yesNo } from "@/lib/search";
import { words } from "@/lib/words";

export const interventionSearch = searchOf({
  view: oneOf(words.intervention.views),
  q: text,
  id: texts,
  level: someOf(words.codes.level),
  type: someOf(words.codes.interventionType),
  status: someOf(words.codes.activityStatus),
  agency: texts,
  role: someOf(words.codes.role),
  cluster: texts,
  programme: texts,
  parent: texts,
  reportedBy: texts,
  since: text,
  until: text,
  draft: yesNo,
  sort: text,
  after: text,
} satisfies Filters<"/api/v1/interventions", "view">);
