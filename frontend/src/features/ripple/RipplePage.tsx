import { read, readSteadily } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { words } from "@/lib/words";
import { Choice, Filters } from "@/ui/Filters";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AdoptionTable } from "./AdoptionTable";
import { RippleFigures } from "./RippleFigures";
import { Spread } from "./Spread";

const route = getRouteApi("/ripple");

export default function RipplePage() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { after, by, ...filter } = search;
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, after: undefined, ...change }, replace: true, resetScroll: false });
  const ripple = useQuery(read("/api/v1/ripple", {}));
  const adoptions = useQuery(readSteadily("/api/v1/adoptions", { query: { ...filter, after, total: true } }));

  return (
    <Page title={words.ripple.title} lead={words.ripple.lead}>
      <Loaded query={ripple} lines={10}>
        {(found) => (
          <>
            <Spread ripple={found} by={by} onChange={(year) => set({ by: year })} />
            <RippleFigures {...found} />
            <Download list="ripple" title={words.download.figures} />
          </>
        )}
      </Loaded>
      <Section title={words.ripple.adoptions} aside={<Download list="adoptions" query={filter} />}>
        <Filters active={Object.keys(filter).length > 0} onClear={() => void navigate({ search: { by } })}>
          <Choice
            label={words.ripple.mechanism}
            options={words.codes.mechanism}
            value={filter.mechanism?.[0]}
            onChange={(mechanism) => set({ mechanism: mechanism && [mechanism] })}
          />
          <Choice
            label={words.ripple.stage}
            options={words.codes.adoptionStage}
            value={filter.stage?.[0]}
            onChange={(stage) => set({ stage: stage && [stage] })}
          />
          <AgencyPicker
            label={words.ripple.adopter}
            value={filter.adopter?.[0]}
            onChange={(adopter) => set({ adopter: adopter ? [adopter] : undefined })}
          />
        </Filters>
        <Loaded query={adoptions}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty title={words.states.noMatch} />
            ) : (
              <>
                <AdoptionTable adoptions={page.items} />
                <Pages page={page} after={after} />
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}
