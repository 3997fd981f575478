import { inChosen } from "@/lib/language";
import type { en } from "./en";

/** Every language has the same words: the English ones say which. */
export type Words = typeof en;

/** The words on every screen: there before the first module that says any. Those of single rooms are beside this file. */
export let words: Words;

export async function speak() {
  words = await inChosen<Words>({
    en: async () => (await import("./en")).en,
    ur: async () => (await import("./ur")).ur,
  });
}
