import { readNow, send } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { mayWriteFor, useMe } from "@/api/me";
import { Pages } from "@/api/Pages";
import type { Problem } from "@/api/problem";
import type { FieldChange, RecordVersion } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Done } from "@/ui/Field";
import { Mark } from "@/ui/Mark";
import { Page } from "@/ui/Page";
import { Soft } from "@/ui/Row";
import { Failed } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Field } from "./fields";
import styles from "./Record.module.css";
import { isNothing, Shown } from "./Shown";
import { fieldName, recordType, recordTypes, titleOf, type RecordType, type TypeName } from "./types";
import { present, writtenOf } from "./writing";

const route = getRouteApi("/history/$type/$id");

const histories = {
  agencies: "/api/v1/agencies/{id}/history",
  clusters: "/api/v1/clusters/{id}/history",
  interventions: "/api/v1/interventions/{id}/history",
  contributions: "/api/v1/contributions/{id}/history",
  adoptions: "/api/v1/adoptions/{id}/history",
} as const;

const restorations = {
  agencies: "/api/v1/agencies/{id}/history/{version}/restoration",
  clusters: "/api/v1/clusters/{id}/history/{version}/restoration",
  interventions: "/api/v1/interventions/{id}/history/{version}/restoration",
  contributions: "/api/v1/contributions/{id}/history/{version}/restoration",
  adoptions: "/api/v1/adoptions/{id}/history/{version}/restoration",
} as const;

/** The field that a pointer leads to; none when the form no longer has it. */
function fieldAt(type: RecordType, pointer: string): Field | undefined {
  const [first = "", ...rest] = pointer.split("/").slice(1);
  return rest.reduce<Field | undefined>(
    (field, step) => (field?.kind === "group" ? field.fields[step] : undefined),
    type.fields[first],
  );
}

const placeName = (type: string, pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => fieldName(type, step))
    .join(" · ");

function Differences({ type, version }: { type: TypeName; version: RecordVersion }) {
  const side = (of: "before" | "after") => ({
    name: words.form.versions[of],
    cell: (change: FieldChange) => (
      <div className={styles.shown}>
        <Shown type={type} field={fieldAt(recordTypes[type], change.field)} json={change[of]} />
      </div>
    ),
  });
  const changes = version.changes.filter(({ before, after }) => !(isNothing(before) && isNothing(after)));
  if (changes.length === 0) return <Soft>{words.form.versions.none}</Soft>;
  return (
    <Table<FieldChange>
      caption={words.form.versions.changes(version.version)}
      rows={changes}
      rowKey={({ field }) => field}
      columns={[
        { name: words.form.conflict.field, cell: ({ field }) => placeName(type, field) },
        side("before"),
        side("after"),
      ]}
    />
  );
}

interface RestoreProps {
  type: TypeName;
  id: string;
  version: number;
  /** The version that it takes the place of; none when the record is gone. */
  present?: number;
  onDone: () => void;
}

/** Writes a version again, after a question. */
function Restore({ type, id, version, present, onDone }: RestoreProps) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [once] = useState(() => crypto.randomUUID());
  const restore = useMutation<unknown, Problem>({
    mutationFn: () =>
      send("post", restorations[type], {
        path: { id, version } as never,
        version: present,
        once: `${once}-${present}`,
      }),
    onSuccess: async () => {
      setAsking(false);
      onDone();
      await queries.invalidateQueries();
    },
  });
  const close = () => setAsking(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{words.form.versions.restore}</Button>
      {asking && (
        <Dialog
          title={words.form.versions.restoreTitle(version)}
          onClose={close}
          steps={
            <>
              <Button tone="primary" disabled={restore.isPending} onClick={() => restore.mutate()}>
                {words.form.versions.restore}
              </Button>
              <Button onClick={close}>{words.form.cancel}</Button>
            </>
          }
        >
          <p>{words.form.versions.restoreMeaning}</p>
          {restore.error && <Failed failure={restore.error} />}
        </Dialog>
      )}
    </>
  );
}

function Versions({ type, id }: { type: TypeName; id: string }) {
  const kind: RecordType = recordTypes[type];
  const { after } = route.useSearch();
  const me = useMe();
  const [restored, setRestored] = useState<number>();
  const query = useQuery(
    readNow(histories[type], { path: { id }, query: { limit: 20, after, total: true } }),
  );
  const now = useQuery({ ...present(type, id), retry: false }).data as
    Parameters<typeof writtenOf>[1] | undefined;
  const written = now && writtenOf(kind, now);
  const owner = written && kind.owner && String(written.form[kind.owner]);
  const mayRestore = (version: RecordVersion) =>
    version.operation !== "DELETE" && version.version !== now?.version && mayWriteFor(me, owner);
  return (
    <Page
      title={words.form.versions.title(now ? titleOf(kind, now) : id)}
      eyebrow={kind.called}
      lead={words.form.versions.lead}
    >
      {now && (
        <p>
          <Link to={kind.screen} params={{ id }}>
            {words.form.versions.back}
          </Link>
        </p>
      )}
      {restored !== undefined && <Done>{words.form.versions.restored(restored)}</Done>}
      <Loaded query={query}>
        {(page) => (
          <div className={styles.versions}>
            {page.items.map((version) => (
              <article key={version.sequence} className={styles.version}>
                <h2>
                  {words.form.versions.version(version.version)} · {words.codes.operation[version.operation]}{" "}
                  {version.version === now?.version && <Mark tone="good">{words.form.versions.current}</Mark>}
                </h2>
                <p>
                  <time dateTime={version.at}>{instantText(version.at)}</time>{" "}
                  <Soft>
                    {(version.actor ?? version.actorAgency)
                      ? words.form.versions.by(
                          [version.actor, version.actorAgency].filter(Boolean).join(", "),
                        )
                      : words.form.versions.byRegister}
                  </Soft>
                </p>
                <Differences type={type} version={version} />
                {mayRestore(version) && (
                  <div>
                    <Restore
                      type={type}
                      id={id}
                      version={version.version}
                      present={now?.version}
                      onDone={() => setRestored(version.version)}
                    />
                  </div>
                )}
              </article>
            ))}
            <Pages page={page} after={after} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

/** Every version of a record: who, when, what; and a step to write one again. */
export default function VersionsPage() {
  const { type, id } = route.useParams();
  if (!recordType(type)) return <Page title={words.form.noType}>{null}</Page>;
  return <Versions key={`${type} ${id}`} type={type as TypeName} id={id} />;
}
