import { readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { words } from "@/lib/words";
import { budgetsWords } from "@/lib/words/budgets";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { FundingScreen } from "./FundingScreen";
import { gapsFinding } from "./gaps";
import { GapTable } from "./GapTable";
import { ofFigure } from "./search";
import { useFunding } from "./useFunding";

export default function GapsPage() {
  const { filter } = useFunding();
  // Two stages stand beside the budget here, each in its own currency: no basis and no rate applies.
  const asked = { ...ofFigure(filter), in: undefined, rateSet: undefined, rateYear: undefined };
  const query = useQuery(readSteadily("/api/v1/funding/gaps", { query: asked }));
  return (
    <FundingScreen screen="gaps">
      <Loaded query={query} lines={10}>
        {({ rows, asOf }) =>
          rows.length === 0 ? (
            <Empty title={words.states.noMatch} />
          ) : (
            <Section title={gapsFinding(rows)}>
              <GapTable rows={rows} />
              <Counting meaning={budgetsWords.gapsMeaning} asOf={asOf} />
            </Section>
          )
        }
      </Loaded>
    </FundingScreen>
  );
}
