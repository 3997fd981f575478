import { describe, expect, it } from "vitest";
import { dateText, instantText, machineDate, rangeText, yearSpan } from "./dates";

describe("a partial date", () => {
  it.each([
    ["2001", "2001"],
    ["2004-08", "Aug 2004"],
    ["2004-08-14", "14 Aug 2004"],
    ["FY2018", "FY 2017–18"],
    ["FY2000", "FY 1999–00"],
    ["c. 2004", "c. 2004"],
  ])("%s is shown as %s, with the precision it has", (date, text) => {
    expect(dateText(date).replaceAll("\u00a0", " ")).toBe(text);
  });

  it.each([
    ["2004-08-14", "14 اگست 2004"],
    ["2004-08", "اگست 2004"],
    ["FY2018", "مالی سال 2017-18"],
  ])("%s is %s in Urdu, as it is written in Pakistan", (date, text) => {
    expect(dateText(date, "ur-PK-u-nu-latn").replaceAll("\u00a0", " ")).toBe(text);
  });

  it("says the part of the day in a word in Urdu, and no comma before the year", () => {
    expect(instantText(new Date(2026, 10, 30, 16, 8).toISOString(), "ur-PK-u-nu-latn")).toMatch(
      /^30 نومبر 2026، [\p{L} ]+ 4:08 بجے$/u,
    );
  });

  it("is a date for machines, unless it is a fiscal year", () => {
    expect(machineDate("2004-08")).toBe("2004-08");
    expect(machineDate("FY2018")).toBeUndefined();
  });

  it("spans all the time it can mean", () => {
    expect(yearSpan("2001")).toEqual([2001, 2002]);
    expect(yearSpan("FY2018")).toEqual([2017.5, 2018.5]);
    expect(yearSpan("2004-07")?.[0]).toBeCloseTo(2004.5);
    expect(yearSpan("2004-12-31")?.[1]).toBeCloseTo(2005, 1);
    expect(yearSpan("soon")).toBeUndefined();
  });
});

describe("a range", () => {
  it.each([
    ["2001", "2004-08", "2001 – Aug 2004"],
    ["2001", undefined, "2001"],
    [undefined, "2004", "? – 2004"],
    ["2001", "2001", "2001"],
    [undefined, undefined, undefined],
  ])("from %s to %s is %s", (from, to, text) => {
    expect(rangeText(from, to)?.replaceAll("\u00a0", " ")).toBe(text);
  });
});
