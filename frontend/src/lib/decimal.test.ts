import { describe, expect, it } from "vitest";
import {
  added,
  drawnShare,
  grouped,
  isNegative,
  isZero,
  longest,
  parseExactly,
  percent,
  shown,
} from "./decimal";

const huge = "123456789012345678.0123456789012";

describe("reading amounts", () => {
  it("keeps every digit of a number that JavaScript cannot hold", () => {
    expect(parseExactly(`{"amount": ${huge}}`)).toEqual({ amount: huge });
  });

  it("keeps the zeros somebody wrote at the end", () => {
    expect(parseExactly("[1.50, 100.000]")).toEqual(["1.50", "100.000"]);
  });

  it("reads what fits as a number", () => {
    expect(parseExactly('{"count": 12, "share": 3.3, "debt": -40}')).toEqual({
      count: 12,
      share: 3.3,
      debt: -40,
    });
  });

  it("leaves text that looks like a number alone", () => {
    expect(parseExactly('{"id": "2593"}')).toEqual({ id: "2593" });
  });
});

describe("writing amounts", () => {
  it.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [187850000, "187,850,000"],
    ["1.50", "1.50"],
    [huge, "123,456,789,012,345,678.0123456789012"],
    [-40000, "−40,000"],
    ["-0.5", "−0.5"],
  ])("groups %s as %s", (value, text) => {
    expect(grouped(value)).toBe(text);
  });

  it("uses the signs of the language", () => {
    expect(grouped("1234567.5", "de")).toBe("1.234.567,5");
  });

  it("shows what is no plain decimal as it came", () => {
    expect(grouped("1e400")).toBe("1e400");
  });
});

describe("drawing amounts", () => {
  it("draws a share between nothing and all", () => {
    expect(drawnShare(25, 100)).toBe(25);
    expect(drawnShare(-5, 100)).toBe(0);
    expect(drawnShare(5, 0)).toBe(0);
    expect(drawnShare(huge, huge)).toBe(100);
  });

  it("finds the longest of several", () => {
    expect(longest([3, "20.5", 7])).toBe("20.5");
    expect(longest([])).toBe(0);
  });

  it("knows zero and negative, however they are written", () => {
    expect([isZero("0.00"), isZero(0), isZero("0.1")]).toEqual([true, true, false]);
    expect([isNegative("-0.5"), isNegative(-1), isNegative(1)]).toEqual([true, true, false]);
  });
});

describe("calculating amounts", () => {
  it("adds without losing a digit", () => {
    expect(added([0.1, 0.2])).toBe(0.3);
    expect(added([huge, "-123456789012345678", 1])).toBe(1.0123456789012);
    expect(added(["8055284.423911860084960000000", "-0.423911860084960000000"])).toBe(8055284);
    expect(added([])).toBe(0);
  });

  it("shows what was converted in whole units, and what was recorded as it is", () => {
    expect(shown("1934370.334045204004760000000")).toBe(1934370);
    expect(shown("-2.5000")).toBe(-3);
    expect(shown("0.00000000")).toBe(0);
    expect(shown("1.50")).toBe("1.50");
  });

  it("writes a share in percent", () => {
    expect(percent(0.033333)).toBe("3.3%");
  });
});
