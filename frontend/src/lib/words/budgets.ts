import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const budgetsWords = await inChosen({
  en: async () => (await import("./budgets.en")).budgets,
  ur: async () => (await import("./budgets.ur")).budgets,
});
