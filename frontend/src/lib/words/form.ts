import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const formWords = await inChosen({
  en: async () => (await import("./form.en")).form,
  ur: async () => (await import("./form.ur")).form,
});
