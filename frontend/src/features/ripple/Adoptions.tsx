import { readSteadily } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { words } from "@/lib/words";
import { Choice, Filters } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { AdoptionTable } from "./AdoptionTable";
import { useRipple } from "./useRipple";

/** The adoptions that the URL asks for, each with its evidence. */
export default function Adoptions() {
  const { filter, after, set, clear } = useRipple();
  const adoptions = useQuery(readSteadily("/api/v1/adoptions", { query: { ...filter, after, total: true } }));
  return (
    <Section title={words.ripple.adoptions} aside={<Download list="adoptions" query={filter} />}>
      <Filters active={Object.keys(filter).length > 0} onClear={clear}>
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
  );
}
