import type { ContributionStage } from "@/api/schema";
import { expect, it } from "vitest";
import { chosenSet, setsOf } from "./sets";

const figure = (stage: ContributionStage, currency?: string) => ({ stage, currency });
const sets = setsOf(
  [figure("RELEASE", "USD"), figure("PLEDGE", "PKR"), figure("RELEASE", "USD"), figure("RELEASE")],
  (row) => row,
);

it("keeps stages and currencies apart, and what has no value out", () => {
  expect(sets.map(({ name, of }) => [name, of.length])).toEqual([
    ["PLEDGE PKR", 1],
    ["RELEASE USD", 2],
  ]);
});

it("shows the set that was chosen, or else the largest", () => {
  expect(chosenSet(sets, "PLEDGE PKR")?.name).toBe("PLEDGE PKR");
  expect(chosenSet(sets, "PLEDGE EUR")?.name).toBe("RELEASE USD");
  expect(chosenSet([], undefined)).toBeUndefined();
});
