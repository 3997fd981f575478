import type { Quality } from "@/api/schema";
import { expect, it } from "vitest";
import { fieldName, leastFirst, qualityFinding } from "./asked";

const of = (name: string, count: number, asked: number): Quality => ({
  by: "AGENCY",
  subject: { id: name, name },
  interventions: 0,
  contributions: 0,
  completeness: { field: "all", count, of: asked, ratio: asked ? count / asked : undefined },
  fields: [],
  timeliness: {
    newest: "2026-01-01T00:00:00Z",
    ageInDays: 0,
    overdue: { field: "intervention.overdue", count: 0, of: 0 },
    undated: { field: "contribution.undated", count: 0, of: 0 },
  },
  fixes: "",
});

it("names a field in words", () => {
  expect(fieldName("intervention.end")).toBe("Intervention: end");
  expect(fieldName("cluster.firms")).toBe("Cluster: count of firms");
});

it("has the least complete first, and what nothing is asked of last", () => {
  const order = leastFirst([of("nothing", 0, 0), of("half", 1, 2), of("most", 9, 10)]);
  expect(order.map(({ subject }) => subject.name)).toEqual(["half", "most", "nothing"]);
});

it("tells who lacks the most, or that nobody lacks anything", () => {
  expect(qualityFinding([of("SMEDA", 3, 4), of("TDAP", 1, 2)])).toBe(
    "TDAP has the least complete records: 50% of what is asked",
  );
  expect(qualityFinding([of("SMEDA", 4, 4)])).toBe("All that is asked of these records is there");
});
