import type { InterventionSummary } from "@/api/schema";
import { expect, it } from "vitest";
import { drawn, ruler } from "./bars";

const row = (dates: Partial<InterventionSummary>): InterventionSummary => ({
  id: "x",
  title: "X",
  level: "PROJECT",
  reportedBy: { id: "unido", name: "UNIDO" },
  clusters: 0,
  draft: false,
  ...dates,
});

it("draws what has a date and lists what has none", () => {
  const { dated, undated, first, last } = drawn([
    row({ actualStart: "2001", actualEnd: "2004-06" }),
    row({ plannedStart: "FY2010" }),
    row({}),
  ]);
  expect(dated).toHaveLength(2);
  expect(undated).toHaveLength(1);
  expect([first, last]).toEqual([2001, 2012]);
});

it("leaves open what has no known end", () => {
  expect(drawn([row({ actualStart: "2001" })]).dated[0]?.actual).toEqual({
    from: 2001,
    to: 2002,
    open: true,
  });
});

it("measures a planned end from the actual start", () => {
  const [one] = drawn([row({ actualStart: "2013", plannedEnd: "2015" })]).dated;
  expect(one?.planned).toEqual({ from: 2013, to: 2016, open: false });
});

it("rules the picture by round years", () => {
  expect(ruler(1994, 2026)).toEqual([1995, 2000, 2005, 2010, 2015, 2020, 2025]);
  expect(ruler(2001, 2003)).toEqual([2001, 2002, 2003]);
});
