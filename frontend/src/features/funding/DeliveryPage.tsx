import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { DeliveryRow } from "@/api/schema";
import { percent } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { DeliveryTable } from "./DeliveryTable";
import { FundingScreen } from "./FundingScreen";
import { GroupBy } from "./GroupBy";
import { groupName } from "./groups";
import { ofFigure } from "./search";
import { SummaryNotes } from "./SummaryNotes";
import { useFunding } from "./useFunding";

/** The finding is of the group that most was committed by. */
function finding(by: string[], rows: DeliveryRow[]): string {
  const [first] = rows
    .flatMap((row) => (row.delivery && row.currency ? [{ ...row, delivery: row.delivery }] : []))
    .toSorted((a, b) => Number(b.delivery.by) - Number(a.delivery.by));
  if (!first?.currency) return words.funding.deliveryNoFinding;
  const who = by.map((name, place) => groupName(name, first.groups[place])).join(", ");
  return words.funding.deliveryFinding(who, first.currency, percent(first.delivery.value));
}

export default function DeliveryPage() {
  const { by = ["side"], filter, set } = useFunding();
  // The stages stand side by side here, so no basis picks one of them.
  const query = useQuery(readSteadily("/api/v1/funding/delivery", { query: { ...ofFigure(filter), by } }));
  return (
    <FundingScreen screen="delivery">
      <GroupBy by={by} onChange={(groupings) => set({ by: groupings })} />
      <Loaded query={query} lines={10}>
        {(found) => {
          const valued = found.rows.filter(({ currency }) => currency);
          if (valued.length === 0) return <Empty title={words.states.noMatch} />;
          return (
            <Section title={finding(found.by, valued)}>
              <DeliveryTable by={found.by} rows={valued} />
              <SummaryNotes of={found} />
            </Section>
          );
        }}
      </Loaded>
    </FundingScreen>
  );
}
