import { words } from "@/lib/words";
import { Choice, Choices } from "@/ui/Filters";
import type { Grouping } from "./groups";

interface Props {
  by?: Grouping[];
  onChange: (by: Grouping[] | undefined) => void;
}

const { groups } = words.funding;

/** One grouping of the figures, or two: the second is offered when there is a first, and is never the same. */
export function GroupBy({ by: [first, second] = [], onChange }: Props) {
  const others = Object.fromEntries(Object.entries(groups).filter(([name]) => name !== first));
  const set = (...chosen: (Grouping | undefined)[]) => {
    const by = chosen.filter((name) => name !== undefined);
    onChange(by.length > 0 ? by : undefined);
  };
  return (
    <Choices>
      <Choice
        label={words.funding.groupBy}
        any={words.funding.ungrouped}
        options={groups}
        value={first}
        onChange={(name) => set(name, name === second || !name ? undefined : second)}
      />
      {first && (
        <Choice
          label={words.funding.thenBy}
          any={words.funding.ungrouped}
          options={others}
          value={second}
          onChange={(name) => set(first, name)}
        />
      )}
    </Choices>
  );
}
