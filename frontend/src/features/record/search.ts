import { searchOf, text } from "@/lib/search";

/** What a new record begins with: what is known where somebody comes from. */
export const startSearch = searchOf({
  parent: text,
  intervention: text,
  provider: text,
  receiver: text,
  from: text,
  adopter: text,
  reportedBy: text,
  /** A form that waited, by its key. */
  kept: text,
});

export const versionSearch = searchOf({ after: text });
