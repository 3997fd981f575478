import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const coverageWords = await inChosen({
  en: async () => (await import("./coverage.en")).coverage,
  ur: async () => (await import("./coverage.ur")).coverage,
});
