import { expect, it } from "vitest";
import { said } from "./said.ur";
import { spoken } from "./spoken";

const say = spoken({
  "There is no {0} '{1}'.": "{0} '{1}' nahin.",
  agency: "idara",
  "{0} of {1}: {2}": "{1} ka {0}: {2}",
});

it("finds what stands in the blanks, and says it as well", () => {
  expect(say("There is no agency 'tdap'.")).toBe("idara '\u2068tdap\u2069' nahin.");
  expect(say("1 of 2: There is no agency 'x (y)'.")).toBe(
    "\u20682\u2069 ka \u20681\u2069: idara '\u2068x (y)\u2069' nahin.",
  );
});

it("takes what stands between quotes for a name", () => {
  expect(say("There is no agency 'agency'.")).toBe("idara '\u2068agency\u2069' nahin.");
});

it("leaves what it has no words for", () => {
  expect(say("toString")).toBe("toString");
  expect(say("Something else.")).toBe("Something else.");
});

it("takes what is typed for no pattern", () => {
  expect(spoken({ 'must match "{0}"': "[{0}]" })('must match "[a-z]+(-$&){1}"')).toBe(
    "[\u2068[a-z]+(-$&){1}\u2069]",
  );
});

it("says a rule of the register in Urdu, with what broke it", () => {
  const broken =
    "There is no such agency to take part, or it still takes part in an intervention. ('nobody')";
  expect(said(broken)).toMatch(/^شریک ہونے والا ایسا کوئی ادارہ نہیں.* \('\u2068nobody\u2069'\)$/);
  expect(said("is not a field here: did you mean 'name'?")).toContain("\u2068name\u2069");
});
