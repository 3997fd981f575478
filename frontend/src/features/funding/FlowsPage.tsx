import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { grouped, shown } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Soft } from "@/ui/Row";
import { Choices } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty, Skeleton } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { FlowTable } from "./FlowTable";
import { FundingScreen } from "./FundingScreen";
import { ofFigure } from "./search";
import { SetChoice } from "./SetChoice";
import { chosenSet, setsOf } from "./sets";
import { SummaryNotes } from "./SummaryNotes";
import { useFunding } from "./useFunding";

const FlowChart = lazy(() => import("./FlowChart"));

export default function FlowsPage() {
  const { of, asked } = useFunding();
  const query = useQuery(readSteadily("/api/v1/funding/flows", { query: ofFigure(asked) }));
  return (
    <FundingScreen screen="flows">
      <Loaded query={query} lines={10}>
        {(found) => {
          const sets = setsOf(found.flows, ({ figure }) => figure);
          const chosen = chosenSet(sets, of);
          const largest = chosen?.of[0];
          if (!chosen || !largest) return <Empty title={words.states.noMatch} />;
          return (
            <>
              <Choices>
                <SetChoice sets={sets} chosen={chosen.name} />
              </Choices>
              <Section
                title={words.funding.flowsFinding(
                  words.codes.contributionStage[chosen.stage],
                  chosen.currency,
                  grouped(shown(largest.amount)),
                  largest.from.name,
                  largest.to.name,
                )}
              >
                <Suspense fallback={<Skeleton lines={10} />}>
                  <FlowChart flows={chosen.of} currency={chosen.currency} />
                </Suspense>
                <FlowTable flows={chosen.of} />
                {found.leftOut > 0 && <Soft>{words.funding.flowsLeftOut(found.leftOut)}</Soft>}
                <SummaryNotes of={found} />
              </Section>
            </>
          );
        }}
      </Loaded>
    </FundingScreen>
  );
}
