import { readNow } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { profileOf } from "@/api/records";
import type { Effect, FieldChange, ImportRecord } from "@/api/schema";
import { stringifyExactly } from "@/lib/decimal";
import { dataWords } from "@/lib/words/data";
import { Choice, Filters } from "@/ui/Filters";
import { Lines } from "@/ui/Lines";
import { Mark, type Tone } from "@/ui/Mark";
import { Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { kindName, placeOf } from "./importWords";

const route = getRouteApi("/data/imports/$id");

const tones: Record<Effect, Tone> = {
  CREATED: "good",
  CHANGED: "caution",
  UNCHANGED: "plain",
  REFUSED: "warn",
};

const profiles = {
  agencies: "agency",
  clusters: "cluster",
  interventions: "intervention",
  contributions: "contribution",
  adoptions: "adoption",
} as const;

const isNothing = (value: unknown) =>
  value === undefined || value === null || (Array.isArray(value) && value.length === 0);

const said = (value: unknown) => (typeof value === "object" ? stringifyExactly(value) : String(value));

/** What stood there, struck out, and what the file says. */
const Changes = ({ of: changes }: { of: FieldChange[] }) => (
  <Lines>
    {changes.map(({ field, before, after }) => (
      <span key={field}>
        <code>{field.slice(1)}</code> {!isNothing(before) && <del dir="auto">{said(before)}</del>}{" "}
        {!isNothing(after) && <ins dir="auto">{said(after)}</ins>}
      </span>
    ))}
  </Lines>
);

/** The name of a record, or of its kind where the file gives it none; as a link where the register has it. */
function Label({ of: { type, record, label }, there }: { of: ImportRecord; there: boolean }) {
  const kind = type in profiles && profiles[type as keyof typeof profiles];
  return kind && record && there ? (
    <Link {...profileOf(kind, record)}>{label}</Link>
  ) : (
    <>{label === type ? kindName(type) : label}</>
  );
}

const RecordTable = ({ records, written }: { records: ImportRecord[]; written: boolean }) => (
  <Table<ImportRecord>
    caption={dataWords.views.records}
    rows={records}
    rowKey={({ position }) => String(position)}
    columns={[
      {
        name: dataWords.record,
        cell: (record) => (
          <Titled below={record.record}>
            <Label of={record} there={record.effect === "CREATED" ? written : record.effect !== "REFUSED"} />
          </Titled>
        ),
      },
      { name: dataWords.kind, cell: ({ type }) => kindName(type) },
      {
        name: dataWords.place,
        cell: (record) => (
          <Titled below={record.path && <code>{record.path}</code>}>{placeOf(record)}</Titled>
        ),
      },
      {
        name: dataWords.effect,
        cell: ({ effect, changes }) => (
          <>
            <Mark tone={tones[effect]}>{dataWords.effects[effect]}</Mark>
            {changes && <Changes of={changes} />}
          </>
        ),
      },
    ]}
  />
);

/** What becomes of each record of a file. */
export function ImportRecords({ id, written }: { id: string; written: boolean }) {
  const { effect, type, after } = route.useSearch();
  const navigate = route.useNavigate();
  const filter = { effect, type };
  const set = (change: Partial<typeof filter>) =>
    void navigate({ search: { view: "records", ...filter, ...change }, replace: true, resetScroll: false });
  const query = useQuery(
    readNow("/api/v1/imports/{id}/records", { path: { id }, query: { ...filter, after, total: true } }),
  );
  const filtered = effect !== undefined || type !== undefined;
  return (
    <Section title={dataWords.views.records}>
      <Filters active={filtered} onClear={() => set({ effect: undefined, type: undefined })}>
        <Choice
          label={dataWords.effect}
          options={dataWords.effects}
          value={effect?.[0]}
          onChange={(one) => set({ effect: one && [one] })}
        />
        <Choice
          label={dataWords.kind}
          options={dataWords.kinds}
          value={type?.[0]}
          onChange={(one) => set({ type: one && [one] })}
        />
      </Filters>
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={filtered ? dataWords.noneOfThese : dataWords.noRecords} />
          ) : (
            <>
              <RecordTable records={page.items} written={written} />
              <Pages page={page} after={after} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
