import { readSteadily } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { ViewLinks } from "@/api/ViewLinks";
import { words } from "@/lib/words";
import { Filters, TextFilter } from "@/ui/Filters";
import { Page } from "@/ui/Page";
import { Row } from "@/ui/Row";
import { Sidebar } from "@/ui/Sidebar";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ClusterFacets } from "./ClusterFacets";
import { ClusterTable } from "./ClusterTable";
import { MapOfSelection } from "./MapOfSelection";

const route = getRouteApi("/clusters");

export default function ClusterList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { view = "both", sort = "name", after, ...filter } = search;
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, after: undefined, ...change }, replace: true });
  const clusters = useQuery(
    readSteadily("/api/v1/clusters", { query: { ...filter, sort, after, total: true } }),
  );
  const clear = () => void navigate({ search: { view: search.view, sort: search.sort } });
  const filtered = Object.keys(filter).length > 0;

  return (
    <Page title={words.cluster.many} lead={words.cluster.lead}>
      <Sidebar
        title={words.filters.title}
        side={
          <>
            <Filters active={filtered} onClear={clear}>
              <TextFilter label={words.cluster.find} value={filter.q} onChange={(q) => set({ q })} />
            </Filters>
            <ClusterFacets filter={filter} onChange={set} />
          </>
        }
      >
        <Row>
          <ViewLinks
            label={words.cluster.view}
            views={words.cluster.views}
            current={view}
            search={(to) => ({ ...search, view: to })}
          />
          <Download list="clusters" query={{ ...filter, sort }} />
        </Row>
        {view !== "table" && <MapOfSelection filter={filter} table={view === "map"} />}
        {view !== "map" && (
          <Loaded query={clusters} lines={12}>
            {(page) =>
              page.items.length === 0 ? (
                <Empty title={words.states.noMatch} />
              ) : (
                <>
                  <ClusterTable clusters={page.items} sort={sort} onSort={(by) => set({ sort: by })} />
                  <Pages page={page} after={after} />
                </>
              )
            }
          </Loaded>
        )}
      </Sidebar>
    </Page>
  );
}
