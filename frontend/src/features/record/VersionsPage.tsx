import { readNow, send } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { mayWriteFor, useMe } from "@/api/me";
import { Pages } from "@/api/Pages";
import type { Problem } from "@/api/problem";
import type { RecordVersion } from "@/api/schema";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Done } from "@/ui/Field";
import { Page } from "@/ui/Page";
import { Failed } from "@/ui/States";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import styles from "./Record.module.css";
import { recordType, recordTypes, titleOf, type RecordType, type TypeName } from "./types";
import { Version } from "./Version";
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
      <Button onClick={() => setAsking(true)}>{formWords.versions.restore}</Button>
      {asking && (
        <Dialog
          title={formWords.versions.restoreTitle(version)}
          onClose={close}
          steps={
            <>
              <Button tone="primary" disabled={restore.isPending} onClick={() => restore.mutate()}>
                {formWords.versions.restore}
              </Button>
              <Button onClick={close}>{words.form.cancel}</Button>
            </>
          }
        >
          <p>{formWords.versions.restoreMeaning}</p>
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
      title={formWords.versions.title(now ? titleOf(kind, now) : id)}
      eyebrow={kind.called}
      lead={formWords.versions.lead}
    >
      {now && (
        <p>
          <Link to={kind.screen} params={{ id }}>
            {formWords.versions.back}
          </Link>
        </p>
      )}
      {restored !== undefined && <Done>{formWords.versions.restored(restored)}</Done>}
      <Loaded query={query}>
        {(page) => (
          <div className={styles.versions}>
            {page.items.map((version) => (
              <Version
                key={version.sequence}
                type={type}
                fields={kind.fields}
                version={version}
                current={version.version === now?.version}
              >
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
              </Version>
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
  if (!recordType(type)) return <Page title={formWords.noType}>{null}</Page>;
  return <Versions key={`${type} ${id}`} type={type as TypeName} id={id} />;
}
