import { read } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Choice } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { CoverageScreen } from "./CoverageScreen";
import { EmptyTable } from "./EmptyTable";
import LackFigure from "./LackFigure";
import { useCoverage } from "./useCoverage";

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
  const { asked, after } = useCoverage();
  const query = useQuery(
    read("/api/v1/coverage/clusters", { query: { ...asked.empty, after, total: true } }),
  );
  return (
    <CoverageScreen screen="empty" filters={<LackChoice />}>
      <LackFigure />
      <Loaded query={query} lines={12}>
        {(page) => (
          <Section title={coverageWords.emptyTable}>
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
