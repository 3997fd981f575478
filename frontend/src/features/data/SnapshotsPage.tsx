import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { SnapshotSummary } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { dataWords } from "@/lib/words/data";
import { Row } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { DataScreen } from "./DataScreen";
import { Differences } from "./Differences";

const route = getRouteApi("/data/snapshots");

const SnapshotTable = ({ snapshots }: { snapshots: SnapshotSummary[] }) => (
  <Table<SnapshotSummary>
    caption={dataWords.snapshots}
    rows={snapshots}
    rowKey={({ id }) => id}
    columns={[
      {
        name: dataWords.taken,
        cell: ({ takenAt }) => <time dateTime={takenAt}>{instantText(takenAt)}</time>,
      },
      { name: dataWords.sequence, numeric: true, cell: ({ entry }) => entry },
      {
        name: dataWords.files,
        cell: ({ archive, takenAt }) => (
          <a href={archive} download aria-label={`${dataWords.archive}: ${instantText(takenAt)}`}>
            {dataWords.archive}
          </a>
        ),
      },
      {
        name: dataWords.compare,
        cell: ({ id, takenAt, asOf }) => (
          <Row>
            <Link
              to="."
              search={(search) => ({ ...search, from: id, to: undefined })}
              aria-label={`${dataWords.since}: ${instantText(takenAt)}`}
            >
              {dataWords.since}
            </Link>
            <Link to="/" search={{ asOf }} aria-label={`${dataWords.look}: ${instantText(takenAt)}`}>
              {dataWords.look}
            </Link>
          </Row>
        ),
      },
    ]}
  />
);

/** The states of the register that were kept, and what changed since one of them. */
export default function SnapshotsPage() {
  const { from } = route.useSearch();
  // As many as are kept: the two to compare are chosen among them.
  const query = useQuery(read("/api/v1/snapshots", { query: { limit: 500 } }));
  return (
    <DataScreen screen="snapshots">
      <Loaded query={query} lines={8}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={dataWords.noSnapshots} />
          ) : (
            <>
              {from && <Differences from={from} snapshots={items} />}
              <Section title={dataWords.snapshots} lead={dataWords.snapshotsLead}>
                <SnapshotTable snapshots={items} />
              </Section>
            </>
          )
        }
      </Loaded>
    </DataScreen>
  );
}
