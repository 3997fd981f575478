import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { words } from "@/lib/words";
import { Choice, Choices } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { FundingScreen } from "./FundingScreen";
import { LeverageChart } from "./LeverageChart";
import { LeverageTable } from "./LeverageTable";
import { inTime, leverageFinding } from "./leverage";
import { ofFigure } from "./search";
import { SetChoice } from "./SetChoice";
import { chosenSet, setsOf } from "./sets";
import { SummaryNotes } from "./SummaryNotes";
import { useFunding } from "./useFunding";

export default function LeveragePage() {
  const { by: [by = "year"] = [], of, asked, set } = useFunding();
  const query = useQuery(
    readSteadily("/api/v1/funding/leverage", { query: { ...ofFigure(asked), by: [by] } }),
  );
  const sets = setsOf(inTime(by, query.data?.rows ?? []), (row) => row);
  const chosen = chosenSet(sets, of);
  return (
    <FundingScreen screen="leverage">
      <Choices>
        <Choice
          label={words.funding.groupBy}
          required
          options={words.funding.groups}
          value={by}
          onChange={(name) => set({ by: name && [name] })}
        />
        <SetChoice sets={sets} chosen={chosen?.name} />
      </Choices>
      <Loaded query={query} lines={10}>
        {(found) =>
          chosen ? (
            <Section title={leverageFinding(by, chosen)}>
              <LeverageChart by={by} rows={chosen.of} />
              <LeverageTable by={by} rows={chosen.of} />
              <SummaryNotes of={found} />
            </Section>
          ) : (
            <Empty title={words.states.noMatch} />
          )
        }
      </Loaded>
    </FundingScreen>
  );
}
