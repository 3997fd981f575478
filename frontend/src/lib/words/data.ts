import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const dataWords = await inChosen({
  en: async () => (await import("./data.en")).data,
  ur: async () => (await import("./data.ur")).data,
});
