import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Soft } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ContributionTable } from "./ContributionTable";
import { FundingFilters } from "./FundingFilters";
import { GroupBy } from "./GroupBy";
import { ofFigure } from "./search";
import { SummaryTable } from "./SummaryTable";

const route = getRouteApi("/funding");

export default function FundingList() {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { by, sort = "-date", after, ...filter } = search;
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, after: undefined, ...change }, replace: true });
  const contributions = useQuery(
    readSteadily("/api/v1/contributions", { query: { ...filter, sort, after, total: true } }),
  );
  const summary = useQuery(readSteadily("/api/v1/funding/summary", { query: { ...ofFigure(filter), by } }));

  return (
    <Page title={words.funding.title} lead={words.funding.lead}>
      <FundingFilters
        filter={filter}
        onChange={set}
        onClear={() => void navigate({ search: { by, sort: search.sort } })}
      />
      <Section title={words.funding.totals} lead={words.funding.totalsLead}>
        <GroupBy by={by} onChange={(groupings) => set({ by: groupings })} />
        <Loaded query={summary}>
          {(found) => (
            <>
              {found.rows.length === 0 ? (
                <Empty title={words.states.noMatch} />
              ) : (
                <SummaryTable summary={found} />
              )}
              <Soft>{words.funding.asOf(found.total, instantText(found.asOf))}</Soft>
            </>
          )}
        </Loaded>
      </Section>
      <Section title={words.funding.contributions}>
        <Loaded query={contributions} lines={12}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty title={words.states.noMatch} />
            ) : (
              <>
                <ContributionTable
                  contributions={page.items}
                  sort={sort}
                  onSort={(column) => set({ sort: column })}
                />
                <Pages page={page} after={after} />
              </>
            )
          }
        </Loaded>
      </Section>
    </Page>
  );
}
