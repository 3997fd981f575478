import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const accessWords = await inChosen({
  en: async () => (await import("./access.en")).access,
  ur: async () => (await import("./access.ur")).access,
});
