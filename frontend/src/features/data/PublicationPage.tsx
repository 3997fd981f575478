import { readSteadily } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { hasProfile, profileOf } from "@/api/records";
import type { Blocked } from "@/api/schema";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { words } from "@/lib/words";
import { dataWords } from "@/lib/words/data";
import { Choice, Filters } from "@/ui/Filters";
import { Mark } from "@/ui/Mark";
import { Row } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { dataCodes } from "./codes";
import { DataScreen } from "./DataScreen";

const route = getRouteApi("/data/publication");

const fields: Record<string, string> = dataWords.field;
const kinds: Record<string, string> = words.quality.kinds;
const offered = Object.fromEntries(Object.keys(dataCodes.blockedType).map((type) => [type, kinds[type]]));

const BlockedTable = ({ items }: { items: Blocked[] }) => (
  <Table<Blocked>
    caption={dataWords.blocked}
    rows={items}
    rowKey={({ type, id }) => `${type} ${id}`}
    columns={[
      {
        name: dataWords.record,
        cell: ({ type, id, label }) =>
          hasProfile(type) ? <Link {...profileOf(type, id)}>{label}</Link> : label,
      },
      { name: dataWords.kind, cell: ({ type }) => kinds[type] },
      {
        name: dataWords.blocks,
        cell: ({ blocks }) => (
          <Row>
            {blocks.map((field) => (
              <Mark key={field} tone="caution">
                {fields[field] ?? field}
              </Mark>
            ))}
          </Row>
        ),
      },
    ]}
  />
);

export default function PublicationPage() {
  const search = route.useSearch();
  const { after, ...filter } = search;
  const navigate = route.useNavigate();
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...filter, ...change }, replace: true, resetScroll: false });
  const query = useQuery(
    readSteadily("/api/v1/quality/publication", { query: { ...filter, after, total: true } }),
  );
  return (
    <DataScreen screen="publication">
      <Filters active={Object.keys(filter).length > 0} onClear={() => void navigate({ search: {} })}>
        <Choice
          label={dataWords.kind}
          options={offered}
          value={filter.type?.[0]}
          onChange={(type) => set({ type: type && [type as keyof typeof dataCodes.blockedType] })}
        />
        <AgencyPicker
          label={words.agency.one}
          value={filter.agency?.[0]}
          onChange={(agency) => set({ agency: agency ? [agency] : undefined })}
        />
      </Filters>
      <Loaded query={query} lines={12}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={dataWords.noBlocked} />
          ) : (
            <Section
              title={dataWords.blockedFinding(page.total ?? page.items.length)}
              aside={<Download list="quality/publication" query={filter} />}
            >
              <BlockedTable items={page.items} />
              <Pages page={page} after={after} />
            </Section>
          )
        }
      </Loaded>
    </DataScreen>
  );
}
