import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { DeliveryRow } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { percent } from "@/lib/decimal";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { Chart } from "@/ui/Chart";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { askedOf } from "./asked";
import { DeliveryTable, deliveryStages } from "./DeliveryTable";
import { groupName, type Grouping } from "./groups";
import { SummaryNotes } from "./SummaryNotes";
import { useFunding } from "./useFunding";

/** The finding is of the group that most was committed by. */
function finding(by: string[], rows: DeliveryRow[]): string {
  const [first] = rows
    .flatMap((row) => (row.delivery && row.currency ? [{ ...row, delivery: row.delivery }] : []))
    .toSorted((a, b) => Number(b.delivery.by) - Number(a.delivery.by));
  if (!first?.currency) return words.funding.deliveryNoFinding;
  const who = listed(by.map((name, place) => groupName(name, first.groups[place])));
  return words.funding.deliveryFinding(who, first.currency, percent(first.delivery.value));
}

const sheet = (by: string[], rows: DeliveryRow[]): Sheet => ({
  names: [
    ...by.map((name) => words.funding.groups[name as Grouping]),
    words.funding.currency,
    ...deliveryStages.map((stage) => words.funding.deliveryStages[stage]),
    words.funding.deliveredShare,
  ],
  rows: rows.map((row) => [
    ...by.map((name, place) => groupName(name, row.groups[place])),
    row.currency,
    ...deliveryStages.map((stage) => row[stage]?.net),
    row.delivery?.value,
  ]),
});

/** The stages side by side, of what the URL asks for. */
export default function DeliveryFigure() {
  const query = useQuery(readSteadily("/api/v1/funding/delivery", { query: askedOf.delivery(useFunding()) }));
  return (
    <Loaded query={query} lines={10}>
      {(found) => {
        const valued = found.rows.filter(({ currency }) => currency);
        if (valued.length === 0) return <Empty title={words.states.noMatch} />;
        return (
          <Chart name="delivery" title={finding(found.by, valued)} sheet={sheet(found.by, valued)}>
            <DeliveryTable by={found.by} rows={valued} />
            <SummaryNotes of={found} />
          </Chart>
        );
      }}
    </Loaded>
  );
}
