import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const reportsWords = await inChosen({
  en: async () => (await import("./reports.en")).reports,
  ur: async () => (await import("./reports.ur")).reports,
});
