import { inChosen } from "@/lib/language";

/** Loaded with the screens that say it, in the language chosen. */
export const mineWords = await inChosen({
  en: async () => (await import("./mine.en")).mine,
  ur: async () => (await import("./mine.ur")).mine,
});
