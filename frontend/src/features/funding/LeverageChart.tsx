import type { LeverageRow } from "@/api/schema";
import { percent } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Shares } from "@/ui/Bar";
import { groupName } from "./groups";

/** The counterpart's share of each group, for those that have money of either side. */
export const LeverageChart = ({ by, rows }: { by: string; rows: LeverageRow[] }) => (
  <Shares
    filled={words.funding.counterpart}
    rest={words.funding.donor}
    rows={rows.flatMap(({ groups, counterpartShare }) =>
      counterpartShare
        ? [
            {
              key: groups[0]?.id ?? "",
              name: groupName(by, groups[0]),
              share: counterpartShare.value,
              text: percent(counterpartShare.value),
            },
          ]
        : [],
    )}
  />
);
