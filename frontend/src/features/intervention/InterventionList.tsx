import { readSteadily } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { ViewLinks } from "@/api/ViewLinks";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Row } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { InterventionFilters } from "./InterventionFilters";
import { InterventionTable } from "./InterventionTable";
import { Timeline } from "./Timeline";

const route = getRouteApi("/interventions");

export default function InterventionList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { view = "table", sort = view === "table" ? "title" : "start", after, ...filter } = search;
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, after: undefined, ...change }, replace: true });
  const interventions = useQuery(
    readSteadily("/api/v1/interventions", { query: { ...filter, sort, after, total: true } }),
  );

  return (
    <Page title={words.intervention.many} lead={words.intervention.lead}>
      <InterventionFilters
        filter={filter}
        onChange={set}
        onClear={() => void navigate({ search: { view: search.view, sort: search.sort } })}
      />
      <Row>
        <ViewLinks
          label={words.intervention.view}
          views={words.intervention.views}
          current={view}
          search={(to) => ({ ...search, view: to, sort: undefined, after: undefined })}
        />
        <Download list="interventions" query={{ ...filter, sort }} />
      </Row>
      <Loaded query={interventions} lines={12}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={words.states.noMatch} />
          ) : (
            <>
              {view === "timeline" ? (
                <Timeline interventions={page.items} />
              ) : (
                <InterventionTable
                  interventions={page.items}
                  sort={sort}
                  onSort={(by) => set({ sort: by })}
                />
              )}
              <Pages page={page} after={after} />
            </>
          )
        }
      </Loaded>
    </Page>
  );
}
