import type { Filters } from "@/api/client";
import { searchOf, someOf, text, texts, whole } from "@/lib/search";
import { words } from "@/lib/words";

export const rippleSearch = searchOf({
  from: texts,
  adopter: texts,
  to: texts,
  cluster: texts,
  mechanism: someOf(words.codes.mechanism),
  stage: someOf(words.codes.adoptionStage),
  /** The year at whose end the graph is shown. */
  by: whole,
  after: text,
} satisfies Filters<"/api/v1/adoptions", "by">);

export type AdoptionFilter = Omit<ReturnType<typeof rippleSearch>, "by" | "after">;
