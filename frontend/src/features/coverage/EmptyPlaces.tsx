import { read, readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import type { Lack } from "@/api/schema";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Choice } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { CoverageScreen } from "./CoverageScreen";
import { EmptyTable } from "./EmptyTable";
import { LackBars } from "./LackBars";
import { allLacks, lackFinding, type LackCounts } from "./lacks";
import { useCoverage } from "./useCoverage";

/** How many clusters of the selection lack one thing or, without a name, how many there are. */
function useCount(lacking?: Lack): number | undefined {
  const { shared } = useCoverage();
  const query = { ...shared, lacking: lacking && [lacking], total: true, limit: 1 };
  return useQuery(readSteadily("/api/v1/coverage/clusters", { query })).data?.total;
}

function useCounts(): LackCounts | undefined {
  const all = useCount();
  const live = useCount("LIVE_INTERVENTION");
  const study = useCount("DIAGNOSTIC_STUDY");
  const money = useCount("MONEY");
  if (all === undefined || live === undefined || study === undefined || money === undefined) return undefined;
  return { all, LIVE_INTERVENTION: live, DIAGNOSTIC_STUDY: study, MONEY: money };
}

const LackChoice = () => {
  const { lacking, set } = useCoverage();
  return (
    <Choice
      label={coverageWords.filters.lacking}
      any={coverageWords.any}
      options={words.coverage.lacks}
      value={lacking?.[0]}
      onChange={(lack) => set({ lacking: lack && [lack] })}
    />
  );
};

export default function EmptyPlaces() {
  const { shared, lacking = allLacks, after } = useCoverage();
  const counts = useCounts();
  const query = useQuery(
    read("/api/v1/coverage/clusters", { query: { ...shared, lacking, after, total: true } }),
  );
  return (
    <CoverageScreen screen="empty" filters={<LackChoice />}>
      <Loaded query={query} lines={12}>
        {(page) => (
          <Section title={counts ? lackFinding(counts) : coverageWords.lackBars}>
            {counts && <LackBars counts={counts} chosen={lacking} />}
            {page.items.length === 0 ? (
              <Empty title={coverageWords.noneLack} />
            ) : (
              <>
                <EmptyTable clusters={page.items} />
                <Pages page={page} after={after} />
              </>
            )}
            <Counting meaning={`${coverageWords.emptyMeaning} ${coverageWords.meaning}`} />
          </Section>
        )}
      </Loaded>
    </CoverageScreen>
  );
}
