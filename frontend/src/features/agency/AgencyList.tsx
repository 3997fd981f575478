import { readSteadily } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import type { AgencySummary } from "@/api/schema";
import { countryName } from "@/lib/countries";
import { words } from "@/lib/words";
import { Choice, Filters, TextFilter } from "@/ui/Filters";
import { Page } from "@/ui/Page";
import { Titled } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { AgencyLink } from "./AgencyLink";
import { Pages } from "@/api/Pages";
import { SideMark } from "./SideMark";

const columns: Column<AgencySummary>[] = [
  {
    name: words.agency.name,
    sort: "name",
    cell: (agency) => (
      <Titled below={agency.acronym}>
        <AgencyLink agency={agency} />
      </Titled>
    ),
  },
  { name: words.agency.kind, cell: ({ kind }) => words.codes.agencyKind[kind] },
  { name: words.agency.side, cell: ({ side }) => <SideMark side={side} /> },
  { name: words.agency.country, cell: ({ country }) => countryName(country) },
  { name: words.agency.parent, cell: ({ parent }) => parent && <AgencyLink agency={parent} /> },
];

const route = getRouteApi("/agencies");

export default function AgencyList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, after: undefined, ...change }, replace: true });
  const { sort = "name", after, ...filter } = search;
  const agencies = useQuery(
    readSteadily("/api/v1/agencies", { query: { ...filter, sort, after, total: true } }),
  );

  return (
    <Page title={words.agency.many} lead={words.agency.lead}>
      <Filters
        active={Object.keys(filter).length > 0}
        onClear={() => void navigate({ search: { sort: search.sort } })}
      >
        <TextFilter label={words.agency.find} value={filter.q} onChange={(q) => set({ q })} />
        <Choice
          label={words.agency.kind}
          options={words.codes.agencyKind}
          value={filter.kind?.[0]}
          onChange={(kind) => set({ kind: kind && [kind] })}
        />
        <Choice
          label={words.agency.side}
          options={words.codes.side}
          value={filter.side}
          onChange={(side) => set({ side })}
        />
      </Filters>
      <Download list="agencies" query={{ ...filter, sort }} />
      <Loaded query={agencies} lines={12}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={words.states.noMatch} />
          ) : (
            <>
              <Table
                caption={words.agency.many}
                columns={columns}
                rows={page.items}
                rowKey={({ id }) => id}
                sort={sort}
                onSort={(by) => set({ sort: by })}
              />
              <Pages page={page} after={after} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
