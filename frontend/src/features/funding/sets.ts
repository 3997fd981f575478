import type { ContributionStage } from "@/api/schema";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";

const stages = Object.keys(words.codes.contributionStage);

/** Money of one stage and one currency: nothing is ever drawn or added across either. */
export interface MoneySet<T> {
  /** As the URL has it: "RELEASE PKR". */
  name: string;
  stage: ContributionStage;
  currency: string;
  of: T[];
}

interface Figure {
  stage: ContributionStage;
  currency?: string;
}

/** The sets that there are, in the order of the stages; what nobody put a value on is in none. */
export function setsOf<T>(things: T[], figure: (thing: T) => Figure): MoneySet<T>[] {
  const valued = things.flatMap((thing) => {
    const { stage, currency } = figure(thing);
    return currency ? [{ thing, stage, currency }] : [];
  });
  return [...groupBy(valued, ({ stage, currency }) => `${stage} ${currency}`)]
    .flatMap(([name, [first, ...rest]]) =>
      first ? [{ ...first, name, of: [first, ...rest].map(({ thing }) => thing) }] : [],
    )
    .toSorted((a, b) => stages.indexOf(a.stage) - stages.indexOf(b.stage));
}

/** The set that was chosen, or else the largest. */
export const chosenSet = <T>(sets: MoneySet<T>[], name?: string): MoneySet<T> | undefined =>
  sets.find((set) => set.name === name) ??
  sets.reduce<MoneySet<T> | undefined>(
    (most, set) => (set.of.length > (most?.of.length ?? 0) ? set : most),
    undefined,
  );
