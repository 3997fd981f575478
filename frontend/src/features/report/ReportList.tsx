import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { reportsWords } from "@/lib/words/reports";
import { Filters, TextFilter } from "@/ui/Filters";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { BriefChoice } from "./BriefChoice";
import { ReportLinks } from "./ReportLinks";

const route = getRouteApi("/reports");

/** Every intervention, and the way to its reports. */
export default function ReportList() {
  const { q, after } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(readSteadily("/api/v1/interventions", { query: { q, after, total: true } }));
  return (
    <Page title={words.reports.title} lead={reportsWords.lead}>
      <BriefChoice />
      <Filters active={Boolean(q)} onClear={() => void navigate({ search: {} })}>
        <TextFilter
          label={reportsWords.find}
          value={q}
          onChange={(found) => void navigate({ search: { q: found }, replace: true })}
        />
      </Filters>
      <Section title={reportsWords.choose}>
        <Loaded query={query} lines={12}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty title={words.states.noMatch} />
            ) : (
              <>
                <Table
                  caption={reportsWords.choose}
                  rows={page.items}
                  rowKey={({ id }) => id}
                  columns={[
                    {
                      name: words.intervention.one,
                      cell: ({ id, title }) => <InterventionLink intervention={{ id, name: title }} />,
                    },
                    { name: reportsWords.level, cell: ({ level }) => words.codes.level[level] },
                    {
                      name: reportsWords.status,
                      cell: ({ status }) => (status ? words.codes.activityStatus[status] : words.unknown),
                    },
                    { name: reportsWords.reports, cell: ({ id }) => <ReportLinks id={id} /> },
                  ]}
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
