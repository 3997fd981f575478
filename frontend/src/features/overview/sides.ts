import type { ContributionStage, FundingRow, Side } from "@/api/schema";
import { longest, type Decimal } from "@/lib/decimal";
import type { Sheet } from "@/lib/csv";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";

export interface Compared extends Partial<Record<Side, FundingRow>> {
  stage: ContributionStage;
  currency?: string;
  /** The longer of the two, to draw the other beside it. */
  most: Decimal;
}

const stages = Object.keys(words.codes.contributionStage);

/** One line for each stage and currency with what each side stated; and how many have no value at all. */
export function bySide(rows: FundingRow[]) {
  const valued = rows.filter(({ currency }) => currency !== undefined);
  const lines = [...groupBy(valued, ({ stage, currency }) => `${stage} ${currency}`).values()];
  const compared = lines.flatMap((pair): Compared[] => {
    const [first] = pair;
    if (!first) return [];
    const sides = Object.fromEntries(pair.map((row) => [row.groups[0]?.id, row]));
    return [
      { ...sides, stage: first.stage, currency: first.currency, most: longest(pair.map(({ net }) => net)) },
    ];
  });
  return {
    valued: compared.toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage)),
    unvalued: rows.reduce((sum, row) => sum + row.unvalued, 0),
  };
}

/** In how many of the lines that both sides stated the donors' figure is the larger one. */
export function sidesFinding(lines: Compared[]): string {
  const both = lines.flatMap(({ DONOR, COUNTERPART }) =>
    DONOR && COUNTERPART ? [Number(DONOR.net) > Number(COUNTERPART.net)] : [],
  );
  return words.overview.sidesFinding(both.filter(Boolean).length, both.length);
}

export const sidesSheet = (lines: Compared[]): Sheet => ({
  names: [words.funding.stage, words.funding.currency, words.overview.donors, words.overview.counterparts],
  rows: lines.map(({ stage, currency, DONOR, COUNTERPART }) => [
    words.codes.contributionStage[stage],
    currency,
    DONOR?.net,
    COUNTERPART?.net,
  ]),
});
