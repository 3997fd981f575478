import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const spreadWords = await inChosen({
  en: async () => (await import("./spread.en")).spread,
  ur: async () => (await import("./spread.ur")).spread,
});
