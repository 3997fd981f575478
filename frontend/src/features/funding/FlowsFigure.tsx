import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { FundingFlow } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { grouped, shown } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Chart } from "@/ui/Chart";
import { Choices } from "@/ui/Filters";
import { Soft } from "@/ui/Row";
import { Empty, Skeleton } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { askedOf } from "./asked";
import { FlowTable } from "./FlowTable";
import { SetChoice } from "./SetChoice";
import { chosenSet, setsOf, type MoneySet } from "./sets";
import { SummaryNotes } from "./SummaryNotes";
import { useFunding } from "./useFunding";

const FlowChart = lazy(() => import("./FlowChart"));

function finding({ stage, currency, of: [largest] }: MoneySet<FundingFlow>): string {
  return words.funding.flowsFinding(
    words.codes.contributionStage[stage],
    currency,
    grouped(shown(largest?.amount ?? 0)),
    largest?.from.name ?? "",
    largest?.to.name ?? "",
  );
}

const sheet = ({ stage, currency, of }: MoneySet<FundingFlow>): Sheet => ({
  names: [words.funding.from, words.funding.flow, words.funding.step, words.funding.stage, currency],
  rows: of.map(({ from, to, step, amount }) => [
    from.name,
    to.id === "-" ? words.intervention.noClusters : to.name,
    words.funding.steps[step],
    words.codes.contributionStage[stage],
    amount,
  ]),
});

/** Where the money goes, of one stage and currency. */
export default function FlowsFigure() {
  const funding = useFunding();
  const query = useQuery(readSteadily("/api/v1/funding/flows", { query: askedOf.flows(funding) }));
  return (
    <Loaded query={query} lines={10}>
      {(found) => {
        const sets = setsOf(found.flows, ({ figure }) => figure);
        const chosen = chosenSet(sets, funding.of);
        if (!chosen) return <Empty title={words.states.noMatch} />;
        return (
          <>
            <Choices>
              <SetChoice sets={sets} chosen={chosen.name} />
            </Choices>
            <Chart
              name="flows"
              title={finding(chosen)}
              sheet={sheet(chosen)}
              table={<FlowTable flows={chosen.of} />}
              open
            >
              <Suspense fallback={<Skeleton lines={10} />}>
                <FlowChart flows={chosen.of} currency={chosen.currency} />
              </Suspense>
              {found.leftOut > 0 && <Soft>{words.funding.flowsLeftOut(found.leftOut)}</Soft>}
              <SummaryNotes of={found} />
            </Chart>
          </>
        );
      }}
    </Loaded>
  );
}
