import type { BudgetFigure, FundingRow, GapRow } from "@/api/schema";
import { expect, it } from "vitest";
import { budgetFinding, standing } from "./budgets";
import { gapsFinding } from "./gaps";

const money = {} as FundingRow;
const gap = (id: string, currency: string, of: Partial<GapRow>): GapRow => ({
  programme: { id, name: id },
  currency,
  ...of,
});

it("counts programmes without a release once, in whatever currency the release is", () => {
  const rows = [
    gap("a", "PKR", { committed: money }),
    gap("a", "USD", { released: money }),
    gap("b", "USD", { committed: money }),
    gap("c", "USD", {}),
  ];
  expect(gapsFinding(rows)).toBe("1 of 2 programmes with a commitment has no release on record");
  expect(gapsFinding([gap("c", "USD", {})])).toBe("Nothing is committed in this selection");
});

const figure = (name: string, difference?: BudgetFigure["difference"]): BudgetFigure => ({
  intervention: { id: name, name },
  status: "INDICATIVE",
  currency: "PKR",
  budgets: [],
  difference,
});

it("tells which way parts and whole differ", () => {
  expect([0, "-0.5", 7, undefined].map((difference) => standing(figure("a", difference)))).toEqual([
    "equal",
    "exceed",
    "short",
    undefined,
  ]);
});

it("finds parts that exceed their whole before those that fall short of it", () => {
  const of = (...counted: BudgetFigure[]) => budgetFinding({ counted, covered: [] });
  expect(of(figure("a", 5), figure("b", "-1234.5"))).toBe("The parts of b exceed the whole by PKR 1,234.5");
  expect(of(figure("a", 5))).toBe("The parts of a fall short of the whole by PKR 5");
  expect(of(figure("a", 0))).toContain("they agree");
  expect(of(figure("a"))).toBe("No programme or project has components that declare a budget");
});
