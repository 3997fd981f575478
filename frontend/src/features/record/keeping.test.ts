// @vitest-environment jsdom
import { forgetAllOf, keptForms } from "@/lib/kept";
import { beforeEach, expect, it } from "vitest";
import { baseOf, Keeper, keptFor } from "./keeping";

beforeEach(() => ["ann", "bo"].forEach(forgetAllOf));

const start = { id: "tdap", version: 3, form: { founded: "2006" } };

it("finds what its person typed into a record, and the version it was typed over", () => {
  new Keeper("ann", "agencies", start).typed({ founded: "2007" });
  const found = keptFor("ann", "agencies", { ...start, version: 4 });
  expect(found?.values).toEqual({ founded: "2007" });
  expect(found && baseOf(found)).toEqual(start);
  expect(keptFor("bo", "agencies", start)).toBeUndefined();
  expect(keptFor("ann", "agencies", { ...start, id: "smeda" })).toBeUndefined();
});

it("takes up a new record that began the same, and leaves alone one that waits to be sent", () => {
  const fresh = { form: { parent: "cnd" } };
  const typed = new Keeper("ann", "interventions", fresh);
  typed.typed({ title: "Half" });
  expect(keptFor("ann", "interventions", { form: { parent: "cnd" } })?.once).toBe(typed.creation.once);
  expect(keptFor("ann", "interventions", { form: {} })).toBeUndefined();
  typed.wait({ draft: false }, { title: "Whole" });
  expect(keptFor("ann", "interventions", fresh)).toBeUndefined();
  expect(keptFor("ann", "interventions", fresh, typed.creation.once)?.values).toEqual({ title: "Whole" });
});

it("goes on with the one key and with what was sent without an answer, number for number", () => {
  const first = new Keeper("ann", "contributions", { form: {} });
  first.creation.open = '{"amount":12345678901234567.20}';
  first.wait({ draft: true }, { amount: "12345678901234567.20" });
  const [kept] = keptForms();
  const second = new Keeper("ann", "contributions", { form: {} }, kept);
  expect([second.creation.once, second.creation.open]).toEqual([first.creation.once, first.creation.open]);
});

it("is forgotten once it was saved, and all of a person's when they sign out", () => {
  const one = new Keeper("ann", "agencies", start);
  one.typed({ founded: "2007" });
  new Keeper("bo", "agencies", start).typed({ founded: "2008" });
  one.forget();
  expect(keptForms().map(({ person }) => person)).toEqual(["bo"]);
  forgetAllOf("bo");
  expect(keptForms()).toEqual([]);
});
