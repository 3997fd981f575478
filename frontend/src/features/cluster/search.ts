import type { Filters } from "@/api/client";
import { oneOf, searchOf, someOf, text, texts } from "@/lib/search";
import { words } from "@/lib/words";

export const clusterSearch = searchOf({
  view: oneOf(words.cluster.views),
  q: text,
  id: texts,
  sector: texts,
  province: texts,
  stage: someOf(words.codes.clusterStage),
  agency: texts,
  programme: texts,
  sort: text,
  after: text,
} satisfies Filters<"/api/v1/clusters", "view">);
