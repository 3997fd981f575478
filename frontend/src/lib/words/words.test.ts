import { expect, it } from "vitest";
import { en } from "./en";
import { words } from ".";

it("speaks English where nothing else is chosen", () => {
  expect(words).toBe(en);
});

it("counts one and many", () => {
  expect(words.cluster.count(1)).toBe("1 cluster");
  expect(words.agency.count(1234)).toBe("1,234 agencies");
  expect(words.funding.count(0)).toBe("0 contributions");
});
