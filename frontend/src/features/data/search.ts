import type { Filters } from "@/api/client";
import { oneOf, searchOf, someOf, text, texts } from "@/lib/search";
import { words } from "@/lib/words";
import { dataCodes } from "./codes";

export const publicationSearch = searchOf({
  type: someOf(dataCodes.blockedType),
  agency: texts,
  after: text,
} satisfies Filters<"/api/v1/quality/publication">);

export const changeSearch = searchOf({
  type: someOf(words.codes.recordType),
  after: text,
} satisfies Filters<"/api/v1/changes">);

export const snapshotSearch = searchOf({
  from: text,
  to: text,
  type: someOf(words.codes.recordType),
  after: text,
} satisfies Filters<"/api/v1/snapshots/compare">);

export const importsSearch = searchOf({
  state: someOf(dataCodes.state),
  after: text,
} satisfies Filters<"/api/v1/imports">);

export const importSearch = searchOf({
  view: oneOf(dataCodes.view),
  severity: someOf(dataCodes.severity),
  effect: someOf(dataCodes.effect),
  type: someOf(dataCodes.kind),
  after: text,
} satisfies Filters<"/api/v1/imports/{id}/records", "view" | "severity">);
