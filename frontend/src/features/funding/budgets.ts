import type { BudgetFigure, BudgetSummary } from "@/api/schema";
import { grouped, isNegative, isZero, magnitude } from "@/lib/decimal";
import { budgetsWords } from "@/lib/words/budgets";

/** How the parts stand beside their whole; nothing where either declares no budget. */
export function standing({ difference }: BudgetFigure): "short" | "exceed" | "equal" | undefined {
  if (difference === undefined) return undefined;
  if (isZero(difference)) return "equal";
  return isNegative(difference) ? "exceed" : "short";
}

/** The first whole whose parts do not add up to it; parts that exceed it come first, for one of the two must be wrong. */
export function budgetFinding({ counted, covered }: Pick<BudgetSummary, "counted" | "covered">): string {
  const wholes = [...counted, ...covered];
  const first = (as: ReturnType<typeof standing>) => wholes.find((figure) => standing(figure) === as);
  const { finding } = budgetsWords;
  for (const as of ["exceed", "short"] as const) {
    const found = first(as);
    if (found?.difference !== undefined)
      return finding[as](found.intervention.name, found.currency, grouped(magnitude(found.difference)));
  }
  return first("equal") ? finding.equal : finding.none;
}
