import { words } from "@/lib/words";
import { Choice } from "@/ui/Filters";
import type { MoneySet } from "./sets";
import { useFunding } from "./useFunding";

/** Which stage and currency is drawn, where there are several. */
export function SetChoice({ sets, chosen }: { sets: MoneySet<unknown>[]; chosen?: string }) {
  const { set } = useFunding();
  if (sets.length < 2) return null;
  return (
    <Choice
      label={words.funding.drawn}
      required
      options={Object.fromEntries(
        sets.map(({ name, stage, currency }) => [
          name,
          words.funding.setOf(words.codes.contributionStage[stage], currency),
        ]),
      )}
      value={chosen}
      onChange={(of) => set({ of })}
    />
  );
}
