import type { Observation } from "@/api/schema";
import { describe, expect, it } from "vitest";
import { byIndicator, disagreement, indicatorName, valueText } from "./observed";

const observed = (value: number, more: Partial<Observation> = {}): Observation => ({
  indicator: "firms",
  value,
  unit: "units",
  approximate: false,
  source: { title: "A study" },
  ...more,
});

describe("observations of one indicator", () => {
  it("say how many they are and how far apart", () => {
    const said = disagreement([observed(300), observed(3000), observed(100)]);
    expect(said).toBe("3 observations between 100 and 3,000 units, of different years and areas.");
  });

  it("count the upper end of a range", () => {
    expect(disagreement([observed(250, { valueTo: 300 }), observed(260)])).toContain("between 250 and 300");
  });

  it("are not compared across units", () => {
    expect(disagreement([observed(1, { unit: "USD" }), observed(2, { unit: "PKR" })])).toContain(
      "different units",
    );
  });

  it("say nothing when there is only one", () => {
    expect(disagreement([observed(300)])).toBeUndefined();
  });
});

it("groups by indicator in the order of the record", () => {
  const groups = byIndicator([observed(1), observed(2, { indicator: "exports" }), observed(3)]);
  expect(groups.map(({ indicator, rows }) => [indicator, rows.length])).toEqual([
    ["firms", 2],
    ["exports", 1],
  ]);
});

it("names an indicator nobody has translated", () => {
  expect(indicatorName("employment-direct")).toBe("Employment direct");
});

it("shows a range as one", () => {
  expect(valueText(observed(250, { valueTo: 300 }))).toBe("250 – 300");
});
