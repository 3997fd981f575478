import type { FundingRow, Side } from "@/api/schema";
import { expect, it } from "vitest";
import { bySide } from "./sides";

const row = (side: Side, more: Partial<FundingRow>): FundingRow => ({
  groups: [{ id: side, name: side }],
  stage: "RELEASE",
  gross: 0,
  passedOn: 0,
  net: 0,
  contributions: 1,
  unvalued: 0,
  unconverted: [],
  complete: true,
  disputed: 0,
  equallySplit: 0,
  spanning: 0,
  updatedAt: "2026-01-01T00:00:00Z",
  records: "/api/v1/contributions",
  ...more,
});

it("puts donors beside counterparts of the same stage and currency, and nowhere else", () => {
  const { valued } = bySide([
    row("DONOR", { currency: "USD", net: 11600000 }),
    row("COUNTERPART", { currency: "USD", net: 837000 }),
    row("COUNTERPART", { currency: "PKR", net: 298350000 }),
    row("DONOR", { stage: "COMMITMENT", currency: "USD", net: 5 }),
  ]);
  expect(
    valued.map(({ stage, currency, DONOR, COUNTERPART }) => [stage, currency, DONOR?.net, COUNTERPART?.net]),
  ).toEqual([
    ["COMMITMENT", "USD", 5, undefined],
    ["RELEASE", "USD", 11600000, 837000],
    ["RELEASE", "PKR", undefined, 298350000],
  ]);
});

it("keeps the unvalued out of every line, and counts them", () => {
  const { valued, unvalued } = bySide([row("DONOR", { unvalued: 3 }), row("COUNTERPART", { unvalued: 2 })]);
  expect([valued.length, unvalued]).toEqual([0, 5]);
});
