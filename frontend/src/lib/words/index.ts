import { en } from "./en";

/** Every language has the same words: the English ones say which. */
export type Words = typeof en;

export const languages = { en: { name: "English", direction: "ltr", load: async () => en } } as const;
export type Language = keyof typeof languages;

/** The words on the screen. A live binding: chosen once, before the first screen is drawn. */
export let words: Words = en;

export async function speak(language: Language) {
  words = await languages[language].load();
}
