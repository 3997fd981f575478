import type { CoverageCell } from "@/api/schema";
import { expect, it } from "vitest";
import { coverageFinding, matrixOf, toneOf } from "./matrix";

const cell = (agency: string, cluster: string, live = 0, ended = 0, interventions = 1): CoverageCell => ({
  agency: { id: agency, name: agency.toUpperCase() },
  cluster: { id: cluster, name: cluster.toUpperCase() },
  interventions,
  live,
  ended,
  types: [],
  records: "",
});

const cells = [cell("smeda", "fans"), cell("smeda", "auto"), cell("adb", "fans")];

it("has each agency and each cluster once, by name, and knows what is between them", () => {
  const matrix = matrixOf(cells);
  expect(matrix.agencies.map(({ id }) => id)).toEqual(["adb", "smeda"]);
  expect(matrix.clusters.map(({ id }) => id)).toEqual(["auto", "fans"]);
  expect(matrix.cell("smeda", "auto")).toBe(cells[1]);
  expect(matrix.cell("adb", "auto")).toBeUndefined();
});

it("calls a cell live for one live intervention, and ended only when all are", () => {
  expect(toneOf(cell("a", "b", 1, 2, 3))).toBe("live");
  expect(toneOf(cell("a", "b", 0, 3, 3))).toBe("ended");
  expect(toneOf(cell("a", "b", 0, 2, 3))).toBe("unclear");
});

it("speaks of all clusters only when all cells are there", () => {
  expect(coverageFinding({ items: cells, next: null }, true)).toBe(
    "SMEDA works in the most clusters: 2 of the 2 with any agency present",
  );
  expect(coverageFinding({ items: cells, next: "more" }, true)).toContain("on this page");
  expect(coverageFinding({ items: cells, next: null }, false)).toContain("on this page");
});
