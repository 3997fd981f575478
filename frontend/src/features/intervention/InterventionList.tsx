import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Empty } from "@/ui/States";
import { Views } from "@/ui/Views";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
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
      <Views
        label={words.intervention.view}
        views={words.intervention.views}
        current={view}
        link={(to, name, current) => (
          <Link
            key={to}
            to="."
            search={{ ...search, view: to, sort: undefined, after: undefined }}
            aria-current={current || undefined}
          >
            {name}
          </Link>
        )}
      />
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
