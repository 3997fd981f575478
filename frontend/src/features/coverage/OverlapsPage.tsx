import { readSteadily } from "@/api/client";
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
import { OverlapPart } from "./OverlapPart";
import { useCoverage } from "./useCoverage";

function OverlapFilters() {
  const {
    overlap: { within, type, certain },
    set,
  } = useCoverage();
  const { filters, certainty } = coverageWords;
  const { scopes } = words.coverage;
  return (
    <>
      <Choice
        label={filters.within}
        options={scopes}
        value={within?.[0]}
        onChange={(scope) => set({ within: scope && [scope] })}
      />
      <Choice
        label={filters.type}
        options={words.codes.interventionType}
        value={type?.[0]}
        onChange={(chosen) => set({ type: chosen && [chosen] })}
      />
      <Choice
        label={filters.certain}
        options={certainty}
        value={certain === undefined ? undefined : certain ? "true" : "false"}
        onChange={(chosen) => set({ certain: chosen && chosen === "true" })}
      />
    </>
  );
}

export default function OverlapsPage() {
  const { overlap, asked: of, after } = useCoverage();
  const asked = { ...of.overlaps, total: true };
  const query = useQuery(readSteadily("/api/v1/overlaps", { query: { ...asked, after, limit: 20 } }));
  const certain = useQuery({
    ...readSteadily("/api/v1/overlaps", { query: { ...asked, certain: true, limit: 1 } }),
    enabled: overlap.certain !== false,
  });
  return (
    <CoverageScreen screen="overlaps" filters={<OverlapFilters />}>
      <Loaded query={query} lines={12}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={coverageWords.noOverlaps} />
          ) : (
            <Section
              title={coverageWords.overlapsFinding(
                page.total ?? page.items.length,
                overlap.certain === false ? 0 : (certain.data?.total ?? 0),
              )}
            >
              {page.items.map((found) => (
                <OverlapPart key={found.records} overlap={found} />
              ))}
              <Pages page={page} after={after} />
              <Counting meaning={coverageWords.overlapMeaning} />
            </Section>
          )
        }
      </Loaded>
    </CoverageScreen>
  );
}
