import { describe, expect, it } from "vitest";
import { oneOf, parseSearch, searchOf, someOf, stringifySearch, text, texts, toggled, yesNo } from "./search";

const read = searchOf({
  q: text,
  agency: texts,
  side: oneOf({ DONOR: "", COUNTERPART: "" }),
  stage: someOf({ PLEDGE: "", RELEASE: "" }),
  disputed: yesNo,
});

describe("the state of a screen", () => {
  it("is read from a plain query string", () => {
    const url = "?q=fans&agency=unido&agency=tdap&side=DONOR&stage=RELEASE&disputed=true";
    expect(read(parseSearch(url))).toEqual({
      q: "fans",
      agency: ["unido", "tdap"],
      side: "DONOR",
      stage: ["RELEASE"],
      disputed: true,
    });
  });

  it("leaves out what it does not understand", () => {
    expect(read(parseSearch("?side=BOTH&stage=LATER&disputed=perhaps&colour=red&q="))).toEqual({});
  });

  it("survives the way to the URL and back", () => {
    const state = { q: "a & b", agency: ["unido", "tdap"], disputed: false };
    expect(read(parseSearch(stringifySearch(state)))).toEqual(state);
  });

  it("leaves no trace of what is not set", () => {
    expect(stringifySearch({ q: undefined, agency: [] })).toBe("");
  });
});

describe("a choice of several", () => {
  it("is toggled", () => {
    expect(toggled(undefined, "a")).toEqual(["a"]);
    expect(toggled(["a"], "b")).toEqual(["a", "b"]);
    expect(toggled(["a", "b"], "a")).toEqual(["b"]);
    expect(toggled(["a"], "a")).toBeUndefined();
  });
});
