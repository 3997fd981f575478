import type { RippleEdge, RippleNode } from "@/api/schema";
import { expect, it } from "vitest";
import { spreadBy, yearsOf } from "./time";

const node = (id: string, origin: boolean, start?: string): RippleNode => ({
  id,
  kind: "INTERVENTION",
  ref: { id, name: id },
  generation: origin ? 0 : 1,
  origin,
  clusters: [],
  start,
  abandoned: id === "gone",
});

const edge = (to: string, steps: RippleEdge["steps"]): RippleEdge => ({
  adoption: to,
  from: "pilot",
  to,
  mechanism: "EXPANSION",
  stage: steps.at(-1)?.stage ?? "INTEREST",
  date: steps.at(-1)?.date,
  steps,
  sources: [],
  confidence: "DOCUMENTED",
});

const graph = {
  nodes: [node("pilot", true, "2001-07"), node("late", true), node("gone", false), node("punjab", false)],
  edges: [
    edge("gone", [
      { stage: "INTEREST", date: "2005-08" },
      { stage: "ABANDONED", date: "2007" },
    ]),
    edge("punjab", [{ stage: "STARTED", date: "FY2004" }, { stage: "ESTABLISHED" }]),
    edge("undated", [{ stage: "AGREED" }]),
  ],
};

it("reaches from the first date to the last", () => {
  expect(yearsOf(graph)).toEqual({ first: 2001, last: 2007 });
  expect(yearsOf({ nodes: [node("late", true)], edges: [] })).toBeUndefined();
});

it("shows an adoption as far as it had come, and one that had not begun not at all", () => {
  const at = (year: number) => spreadBy(graph, year).edges.map(({ to, stage }) => [to, stage]);
  expect(at(2003)).toEqual([]);
  expect(at(2004)).toEqual([["punjab", "STARTED"]]);
  expect(at(2006)).toEqual([
    ["gone", "INTEREST"],
    ["punjab", "STARTED"],
  ]);
  expect(at(2007)[0]).toEqual(["gone", "ABANDONED"]);
});

it("shows an origin once it has begun, and calls nothing abandoned before it was", () => {
  const at = (year: number) => spreadBy(graph, year).nodes.map(({ id }) => id);
  expect(at(2000)).toEqual([]);
  expect(at(2001)).toEqual(["pilot"]);
  expect(spreadBy(graph, 2006).nodes.find(({ id }) => id === "gone")?.abandoned).toBe(false);
  expect(spreadBy(graph, 2007).nodes.find(({ id }) => id === "gone")?.abandoned).toBe(true);
});
