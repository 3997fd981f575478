import { readSteadily, type Query } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { ClusterStage, Facet } from "@/api/schema";
import { toggled } from "@/lib/search";
import { words } from "@/lib/words";
import { Facet as FacetFilter } from "@/ui/Filters";
import { useQuery } from "@tanstack/react-query";
import { stageName } from "./StageTrack";

type Filter = Query<"/api/v1/clusters/facets">;

const named = (facet: Facet) => ({ ...facet, label: stageName(facet.value as ClusterStage) });

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
            facets={name === "stage" ? facets.stage.map(named) : facets[name]}
            chosen={filter[name]}
            open={name === "stage" || name === "province"}
            onToggle={(value) => onChange({ [name]: toggled<string>(filter[name], value) })}
          />
        ));
      }}
    </Loaded>
  );
}
