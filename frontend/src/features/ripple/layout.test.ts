import type { Ripple, RippleNode } from "@/api/schema";
import { describe, expect, it } from "vitest";
import { layered } from "./layout";

const node = (id: string, generation: number): RippleNode => ({
  id,
  kind: "INTERVENTION",
  ref: { id, name: id },
  generation,
  origin: generation === 0,
  clusters: [],
  abandoned: false,
});

const ripple: Pick<Ripple, "nodes" | "edges"> = {
  nodes: [node("pilot", 0), node("study", 0), node("tdap", 1), node("ahan", 1), node("ajk", 2)],
  edges: [
    ["pilot", "tdap"],
    ["study", "ahan"],
    ["tdap", "ajk"],
  ].map(([from = "", to = ""]) => ({
    adoption: `${from}-${to}`,
    from,
    to,
    mechanism: "REPLICATION",
    stage: "STARTED",
    sources: [],
    steps: [],
    confidence: "DOCUMENTED",
  })),
};

const places = (available: number) => {
  const { placed, width } = layered(ripple, available);
  return { width, at: new Map(placed.map((place) => [place.node.id, place])) };
};

describe("the ripple", () => {
  it("puts each generation in a column of its own", () => {
    const { at } = places(1200);
    expect(at.get("pilot")?.x).toBe(0);
    expect(at.get("tdap")?.x).toBe(at.get("ahan")?.x);
    expect(at.get("ajk")?.x).toBeGreaterThan(at.get("tdap")?.x ?? 0);
  });

  it("puts a node beside what it came from", () => {
    const { at } = places(1200);
    const above = (a: string, b: string) => (at.get(a)?.y ?? 0) < (at.get(b)?.y ?? 0);
    expect(above("tdap", "ahan")).toBe(above("pilot", "study"));
  });

  it("fills the width there is, and stays readable where there is little", () => {
    expect(places(1200).width).toBeLessThanOrEqual(1200);
    expect(places(320).width).toBeGreaterThan(600);
  });

  it("has nothing to show before the first adoption", () => {
    expect(layered({ nodes: [], edges: [] }, 800).placed).toEqual([]);
  });
});
