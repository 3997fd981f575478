import { readSteadily, type Query } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { ClusterStage, Facet } from "@/api/schema";
import { toggled } from "@/lib/search";
import { words } from "@/lib/words";
import { Facet as FacetFilter } from "@/ui/Filters";
import { useQuery } from "@tanstack/react-query";
import { provinceName } from "./mapped";
import { stageName } from "./StageTrack";

type Filter = Query<"/api/v1/clusters/facets">;

/** What the values of a facet are called in the language chosen; others are names of records. */
const names: Record<string, (facet: Facet) => string> = {
  stage: ({ value }) => stageName(value as ClusterStage),
  province: ({ value }) => provinceName(value),
  sector: ({ value, label }) => words.cluster.sectors[value] ?? label,
};

const named = (name: string, facet: Facet) => ({ ...facet, label: names[name]?.(facet) ?? facet.label });

interface Props {
  filter: Filter;
  onChange: (change: Filter) => void;
}

/** What the selected clusters are made of, with the number of each. */
export function ClusterFacets({ filter, onChange }: Props) {
  const query = useQuery(readSteadily("/api/v1/clusters/facets", { query: filter }));
  return (
    <Loaded query={query}>
      {({ stages, provinces, sectors, agencies, programmes }) => {
        const facets = {
          stage: stages,
          province: provinces,
          sector: sectors,
          agency: agencies,
          programme: programmes,
        };
        return (Object.keys(facets) as (keyof typeof facets)[]).map((name) => (
          <FacetFilter
            key={name}
            title={words.cluster.facets[name]}
            facets={facets[name].map((facet) => named(name, facet))}
            chosen={filter[name]}
            open={name === "stage" || name === "province"}
            onToggle={(value) => onChange({ [name]: toggled<string>(filter[name], value) })}
          />
        ));
      }}
    </Loaded>
  );
}
