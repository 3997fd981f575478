import { access as accessEn } from "../src/lib/words/access.en";
import { access as accessUr } from "../src/lib/words/access.ur";
import { data as dataEn } from "../src/lib/words/data.en";
import { data as dataUr } from "../src/lib/words/data.ur";
import { en } from "../src/lib/words/en";
import { form as formEn } from "../src/lib/words/form.en";
import { form as formUr } from "../src/lib/words/form.ur";
import { merge as mergeEn } from "../src/lib/words/merge.en";
import { merge as mergeUr } from "../src/lib/words/merge.ur";
import { mine as mineEn } from "../src/lib/words/mine.en";
import { mine as mineUr } from "../src/lib/words/mine.ur";
import { said } from "../src/lib/words/said.ur";
import { spoken } from "../src/lib/words/spoken";
import { ur } from "../src/lib/words/ur";

type Call = (...values: unknown[]) => unknown;

/** Every text of the English catalogues beside that of the Urdu ones. */
function* pairs(english: unknown, urdu: unknown): Generator<[unknown, unknown]> {
  if (english !== null && typeof english === "object")
    for (const [key, value] of Object.entries(english))
      yield* pairs(value, (urdu as typeof english)[key as never]);
  else yield [english, urdu];
}

const all = [
  ...pairs(formEn, formUr),
  ...pairs(mineEn, mineUr),
  ...pairs(dataEn, dataUr),
  ...pairs(accessEn, accessUr),
  ...pairs(mergeEn, mergeUr),
  ...pairs(en, ur),
];
const texts = all.filter((pair): pair is [string, string] => typeof pair[0] === "string");
const calls = all.filter((pair): pair is [Call, Call] => typeof pair[0] === "function");

const called = (call: Call, values: unknown[]) => {
  try {
    const text = call(...values);
    return typeof text === "string" ? text : undefined;
  } catch {
    return undefined; // It takes other things than these.
  }
};

const exact = (text: string) => texts.flatMap(([english, urdu]) => (english === text ? [urdu] : []));

/** A sentence with these numbers in it; with one, when it has none. */
function counted(text: string): string[] {
  const numbers = [...text.matchAll(/\d+/g)].map(Number);
  return calls.flatMap(([english, urdu]) => {
    const counts = [numbers, [1]].find((some) => some.length > 0 && called(english, some) === text);
    return counts ? [called(urdu, counts) ?? ""] : [];
  });
}

const told = (text: string) => (said(text) === text ? [] : [said(text)]);

/** A sentence with names or labels in it. */
function filled(text: string): string[] {
  const blanks = ["{0}", "{1}", "{2}"];
  const sentences = calls.flatMap(([english, urdu]) => {
    const sentence = called(english, blanks);
    return sentence ? [[sentence, called(urdu, blanks) ?? ""]] : [];
  });
  const say = spoken(Object.fromEntries([...texts, ...sentences]) as Record<string, string>);
  return say(text) === text ? [] : [say(text).replace(/[\u2068\u2069]/g, "")];
}

const longer = (text: string) => texts.flatMap(([english, urdu]) => (english.startsWith(text) ? [urdu] : []));

/** All that the Urdu screens say where the English ones say this, or something that begins with it. */
function inUrdu(text: string): string[] {
  // A mark of what must be filled in, or a name that a test has made.
  const [, words = text, more = ""] = /^(.+?)( \*| [\w-]+ [0-9a-f]{8})$/.exec(text) ?? [];
  for (const way of [exact, counted, told, filled, longer]) {
    const found = new Set(way(words));
    if (found.size > 0) return [...found].map((urdu) => urdu + more);
  }
  return [];
}

export type Say = (text: string) => string;

const english: Say = (text) => text;

const urdu: Say = (text) => {
  const found = inUrdu(text);
  if (found.length !== 1) throw new Error(`'${text}' is in Urdu: ${found.join(" / ") || "nothing"}`);
  return found.join();
};

/** Texts of the screens are written in English in the tests, and looked for in the language that the screens speak. */
export const speaking = (locale: string | undefined): Say => (locale?.startsWith("ur") ? urdu : english);
