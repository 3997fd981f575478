import type { Filters } from "@/api/client";
import { searchOf, someOf, text, texts } from "@/lib/search";
import { words } from "@/lib/words";

export const rippleSearch = searchOf({
  from: texts,
  adopter: texts,
  to: texts,
  cluster: texts,
  mechanism: someOf(words.codes.mechanism),
  stage: someOf(words.codes.adoptionStage),
  after: text,
} satisfies Filters<"/api/v1/adoptions">);

export type AdoptionFilter = Omit<ReturnType<typeof rippleSearch>, "after">;
