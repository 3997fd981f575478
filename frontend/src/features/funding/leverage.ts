import type { LeverageRow } from "@/api/schema";
import { percent } from "@/lib/decimal";
import { words } from "@/lib/words";
import { groupName } from "./groups";
import type { MoneySet } from "./sets";

/** Years in their order, and what has none at the end; other groups as they came. */
export const inTime = (by: string, rows: LeverageRow[]): LeverageRow[] =>
  by === "year" || by === "fiscalYear"
    ? rows.toSorted((a, b) => (a.groups[0]?.id ?? "").localeCompare(b.groups[0]?.id ?? ""))
    : rows;

/** When or where the counterpart share was highest beside donor money: a share of one side alone says nothing. */
export function leverageFinding(by: string, { stage, currency, of }: MoneySet<LeverageRow>): string {
  const name = words.codes.contributionStage[stage];
  const [highest] = of
    .flatMap((row) =>
      row.leverage && row.counterpart && row.counterpartShare
        ? [{ group: row.groups[0], share: row.counterpartShare.value }]
        : [],
    )
    .toSorted((a, b) => Number(b.share) - Number(a.share));
  return highest
    ? words.funding.leverageFinding(name, currency, percent(highest.share), groupName(by, highest.group))
    : words.funding.leverageNoFinding(name, currency);
}
