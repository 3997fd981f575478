import type { FundingFlow, FundingFlowStep, FundingRow } from "@/api/schema";
import { describe, expect, it } from "vitest";
import { drawFlows, forward } from "./flows";

const flow = (step: FundingFlowStep, from: string, to: string, amount: number): FundingFlow => ({
  step,
  from: { id: from, name: from },
  to: { id: to, name: to },
  amount,
  figure: {} as FundingRow,
});

const given = flow("AGENCY_TO_AGENCY", "wb", "punjab", 280);
const passedOn = flow("AGENCY_TO_INTERVENTION", "punjab", "jobs", 280);
const arrived = flow("INTERVENTION_TO_CLUSTER", "jobs", "sialkot", 280);

describe("the way of the money", () => {
  it("is one chain through the agencies to the cluster", () => {
    const { nodes, bands } = drawFlows([given, passedOn, arrived], 800, false);
    const across = ["agency wb", "agency punjab", "intervention jobs", "cluster sialkot"].map(
      (key) => nodes.find((node) => node.key === key)?.x ?? -1,
    );
    expect(across).toEqual(across.toSorted((a, b) => a - b));
    expect(bands).toHaveLength(3);
  });

  it("runs the other way where people read the other way", () => {
    const { nodes } = drawFlows([given], 800, true);
    expect(nodes[0]?.x).toBeGreaterThan(nodes[1]?.x ?? 0);
  });

  it("leaves what leads back, or is negative, to the table", () => {
    const back = flow("AGENCY_TO_AGENCY", "punjab", "wb", 5);
    const refund = flow("AGENCY_TO_INTERVENTION", "wb", "jobs", -5);
    expect(forward([given, back, passedOn, refund])).toEqual([given, passedOn]);
    expect(drawFlows([given, back, refund], 800, false).undrawn).toBe(2);
  });
});
