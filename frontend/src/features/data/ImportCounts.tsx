import { readNow } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { Effect, ImportCount, ImportDetails } from "@/api/schema";
import { dataWords } from "@/lib/words/data";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { dataCodes } from "./codes";
import { kindName } from "./importWords";

const titles: Partial<Record<ImportDetails["state"], string>> = {
  COMMITTED: dataWords.did,
  UNDONE: dataWords.didThen,
};

const counted = {
  CREATED: "created",
  CHANGED: "changed",
  UNCHANGED: "unchanged",
  REFUSED: "refused",
} as const;

/** A count that opens the records it counts. */
const column = (effect: Effect): Column<ImportCount> => ({
  name: dataWords.effects[effect],
  numeric: true,
  cell: (row) => {
    const count = row[counted[effect]];
    const type = [row.type as keyof typeof dataCodes.kind];
    return count === 0 ? (
      0
    ) : (
      <Link to="." search={{ view: "records", effect: [effect], type }} resetScroll={false}>
        {count}
      </Link>
    );
  },
});

const effects = Object.keys(counted) as Effect[];

/** What becomes of the records of each kind. */
export function ImportCounts({ of }: { of: ImportDetails }) {
  const query = useQuery(readNow("/api/v1/imports/{id}/counts", { path: { id: of.id } }));
  return (
    <Section title={titles[of.state] ?? dataWords.would}>
      <Loaded query={query} lines={2}>
        {(counts) =>
          counts.length === 0 ? (
            <Empty title={dataWords.noRecords} />
          ) : (
            <Table<ImportCount>
              caption={dataWords.counted}
              rows={counts}
              rowKey={({ type }) => type}
              columns={[{ name: dataWords.kind, cell: ({ type }) => kindName(type) }, ...effects.map(column)]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
