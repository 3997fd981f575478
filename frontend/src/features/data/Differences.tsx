import { RecordLink, recordType } from "@/api/ChangeLink";
import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import type { SnapshotCount, SnapshotDifference, SnapshotSummary } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { dataWords } from "@/lib/words/data";
import { Choice, Filters } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/data/snapshots");

const CountTable = ({ counts }: { counts: SnapshotCount[] }) => (
  <Table<SnapshotCount>
    caption={dataWords.differencesByKind}
    rows={counts}
    rowKey={({ type }) => type}
    columns={[
      { name: dataWords.kind, cell: ({ type }) => recordType(type) },
      { name: dataWords.became.CREATED, numeric: true, cell: ({ created }) => created },
      { name: dataWords.became.CHANGED, numeric: true, cell: ({ changed }) => changed },
      { name: dataWords.became.DELETED, numeric: true, cell: ({ deleted }) => deleted },
    ]}
  />
);

const DifferenceTable = ({ items }: { items: SnapshotDifference[] }) => (
  <Table<SnapshotDifference>
    caption={dataWords.differences}
    rows={items}
    rowKey={({ type, id }) => `${type} ${id}`}
    columns={[
      { name: dataWords.record, cell: (one) => <RecordLink {...one} gone={one.became === "DELETED"} /> },
      { name: dataWords.kind, cell: ({ type }) => recordType(type) },
      { name: dataWords.change, cell: ({ became }) => dataWords.became[became] },
    ]}
  />
);

/** When each snapshot was taken, by id. */
const dated = (snapshots: SnapshotSummary[]) =>
  Object.fromEntries(snapshots.map(({ id, takenAt }) => [id, instantText(takenAt)]));

/** What became of the public records since a snapshot, until another or until now. */
export function Differences({ from, snapshots }: { from: string; snapshots: SnapshotSummary[] }) {
  const search = route.useSearch();
  const { to, type, after } = search;
  const navigate = route.useNavigate();
  const set = (change: Partial<typeof search>) =>
    void navigate({ search: { ...search, after: undefined, ...change }, replace: true, resetScroll: false });
  const query = useQuery(
    readSteadily("/api/v1/snapshots/compare", { query: { from, to, type, after, total: true } }),
  );
  const earliest = snapshots.find(({ id }) => id === from)?.entry ?? 0;
  const later = snapshots.filter(({ id, entry }) => id !== from && entry >= earliest);
  return (
    <>
      <Filters active onClear={() => void navigate({ search: {} })}>
        <Choice
          label={dataWords.since}
          required
          long
          options={dated(snapshots)}
          value={from}
          onChange={(id) => set({ from: id, to: undefined })}
        />
        <Choice
          label={dataWords.until}
          any={dataWords.now}
          long
          options={dated(later)}
          value={to}
          onChange={(id) => set({ to: id })}
        />
        <Choice
          label={dataWords.kind}
          options={words.codes.recordType}
          value={type?.[0]}
          onChange={(kind) => set({ type: kind && [kind] })}
        />
      </Filters>
      <Loaded query={query} lines={8}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={dataWords.noDifferences} />
          ) : (
            <Section title={dataWords.differencesFinding(page.total ?? page.items.length)}>
              <CountTable counts={page.counts} />
              <DifferenceTable items={page.items} />
              <Pages page={page} after={after} />
            </Section>
          )
        }
      </Loaded>
    </>
  );
}
