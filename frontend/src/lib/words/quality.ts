import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const qualityWords = await inChosen({
  en: async () => (await import("./quality.en")).quality,
  ur: async () => (await import("./quality.ur")).quality,
});
