import { expect, it } from "vitest";
import { chosenOf } from "@/lib/language";
import { access } from "./access.ur";
import { budgets } from "./budgets.ur";
import { coverage } from "./coverage.ur";
import { data } from "./data.ur";
import { en } from "./en";
import { form } from "./form.ur";
import { merge } from "./merge.ur";
import { mine } from "./mine.ur";
import { quality } from "./quality.ur";
import { reports } from "./reports.ur";
import { ripple } from "./ripple.ur";
import sentences from "./said.ur.json";
import { ur } from "./ur";

/** Codes and names of standards, which officials write in Latin letters in Urdu too. */
const latin =
  /ISIC Rev\. 4|ISO (?:4217|3166-1)|PC-(?:IV|V|I)\b|PDF|SVG|PNG|CSV|XLSX|(?:ND)?JSON|ZIP|SHA-256|image\/(?:svg\+xml|png)|API|IATI|PKR?\b|FY\d{4}|cdp_|https/g;

const fill = (n: number) => Array.from({ length: 6 }, () => n);

/** Every text of a catalogue; a sentence with numbers in it is said of one, of two and of many. */
function texts(said: unknown): string[] {
  if (typeof said === "string") return [said];
  if (typeof said === "function") {
    const say = said as (...values: unknown[]) => unknown;
    return [1, 2, 1000].flatMap((n) => {
      try {
        return [String(say(...fill(n)))];
      } catch {
        return []; // It lists names.
      }
    });
  }
  return Object.values(said as object).flatMap(texts);
}

const rooms = { access, budgets, coverage, data, form, merge, mine, quality, reports, ripple, ur };

it.each(Object.entries(rooms))("%s says nothing empty and nothing in Latin letters", (_, room) => {
  const all = texts(room);
  expect(all.length).toBeGreaterThan(5);
  expect(all.filter((text) => text.trim() === "")).toEqual([]);
  expect(all.filter((text) => /[A-Za-z]|undefined/.test(text.replace(latin, "")))).toEqual([]);
});

it("says what the register says in Urdu, with the same things in it", () => {
  const blanks = (text: string) => [...text.matchAll(/\{\d\}/g)].map(String).sort();
  for (const [english, urdu] of Object.entries(sentences)) {
    expect(blanks(urdu), english).toEqual(blanks(english));
    if (/[A-Za-z]/.test(english.replace(/\{\d\}/g, ""))) expect(urdu).toMatch(/\p{Script=Arabic}/u);
  }
});

it.each([0, 1, 2, 40])("answers the four questions in whole sentences of both languages, about %s", (n) => {
  const opens = (phrase: string) => `[${phrase}]`;
  const three: [number, number, number] = [n, n, n];
  const answers = ({ overview }: typeof ur) => [
    overview.whoWhere(three, { agencies: opens, interventions: opens, clusters: opens }),
    overview.howMuch(n, opens),
    overview.howFar([n, n], "X", { here: opens, handedOver: opens }),
    overview.howWide(three, { adoptions: opens, abandoned: opens }),
  ];
  const said = (of: typeof ur) => answers(of).map((parts) => parts.join(""));
  const links = (of: typeof ur) => said(of).map((text) => text.split("[").length - 1);
  expect(links(ur)).toEqual(links(en));
  expect(links(ur)).toEqual([3, 1, 2, 2]);
  for (const text of said(ur)) expect(text.replace("X", "")).toMatch(/^[^A-Za-z]*۔$/);
  if (n === 1) expect(said(en)[0]).toBe("[1 agency] is on record with [1 intervention] for [1 cluster].");
});

it("counts by the rules of Urdu, in digits that can be compared with the source", () => {
  expect(ur.intervention.count(1)).toBe("1 اقدام");
  expect(ur.intervention.count(1234)).toBe("1,234 اقدامات");
});

it("begins with what was chosen before, else with what the browser speaks", () => {
  expect(chosenOf(null, "ur-PK")).toBe("ur");
  expect(chosenOf("en", "ur")).toBe("en");
  expect(chosenOf("xx", "de-AT")).toBe("en");
});
