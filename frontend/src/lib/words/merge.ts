import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const mergeWords = await inChosen({
  en: async () => (await import("./merge.en")).merge,
  ur: async () => (await import("./merge.ur")).merge,
});
