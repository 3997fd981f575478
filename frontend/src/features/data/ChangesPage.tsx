import { ChangeLink, recordType, told } from "@/api/ChangeLink";
import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import type { Change } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { dataWords } from "@/lib/words/data";
import { Choice, Filters } from "@/ui/Filters";
import { Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { DataScreen } from "./DataScreen";
import { Examples } from "./Examples";
import { following } from "./examples";

const route = getRouteApi("/data/changes");

const ChangeTable = ({ changes }: { changes: Change[] }) => (
  <Table<Change>
    caption={dataWords.screens.changes.title}
    rows={changes}
    rowKey={({ sequence }) => String(sequence)}
    columns={[
      { name: dataWords.record, cell: (change) => <ChangeLink change={change} /> },
      {
        name: dataWords.change,
        cell: ({ operation, type }) => (
          <Titled below={recordType(type)}>{words.codes.operation[operation]}</Titled>
        ),
      },
      { name: dataWords.when, cell: ({ at }) => <time dateTime={at}>{instantText(at)}</time> },
      { name: dataWords.sequence, numeric: true, cell: ({ sequence }) => sequence },
    ]}
  />
);

export default function ChangesPage() {
  const { after, type } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(
    readSteadily("/api/v1/changes", { query: { type: type ?? told, after, sort: "-sequence", limit: 20 } }),
  );
  return (
    <DataScreen screen="changes">
      <Section title={words.overview.changes}>
        <Filters active={type !== undefined} onClear={() => void navigate({ search: {} })}>
          <Choice
            label={dataWords.kind}
            any={dataWords.allButRates}
            options={words.codes.recordType}
            value={type?.[0]}
            onChange={(kind) =>
              void navigate({ search: { type: kind && [kind] }, replace: true, resetScroll: false })
            }
          />
        </Filters>
        <Loaded query={query} lines={12}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty title={dataWords.noChanges} />
            ) : (
              <>
                <ChangeTable changes={page.items} />
                <Pages page={page} after={after} />
              </>
            )
          }
        </Loaded>
      </Section>
      <Section
        title={dataWords.follow}
        lead={dataWords.followLead}
        aside={<Link to="/webhooks">{dataWords.webhooks}</Link>}
      >
        <Examples of={following} />
      </Section>
    </DataScreen>
  );
}
