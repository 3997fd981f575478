import { ForSignedIn } from "@/api/ForSignedIn";
import { LoadedPage } from "@/api/LoadedPage";
import { mayWriteFor, personOf } from "@/api/me";
import type { Problem } from "@/api/problem";
import type { Me } from "@/api/schema";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import { Page } from "@/ui/Page";
import { Empty } from "@/ui/States";
import { useQuery, type UseQueryResult } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { useState } from "react";
import { Editor } from "./Editor";
import { recordType, recordTypes, titleOf, type RecordType, type TypeName } from "./types";
import { present, writtenOf } from "./writing";

const route = getRouteApi("/edit/$type/$id");

type Kept = Parameters<typeof writtenOf>[1];

function EditRecord({ type, me, record }: { type: TypeName; me: Me; record: Kept }) {
  const kind: RecordType = recordTypes[type];
  // What the form began as stays, whatever is read again meanwhile: that is what tells a conflict.
  const [start] = useState(() => writtenOf(kind, record));
  const owner = kind.owner && String(start.form[kind.owner]);
  return (
    <Page title={formWords.editTitle(titleOf(kind, record))} eyebrow={kind.called}>
      {mayWriteFor(me, owner) ? (
        <Editor type={type} person={personOf(me)} start={start} />
      ) : (
        <Empty title={formWords.mayNot}>
          <p>{formWords.mayNotDetail}</p>
        </Empty>
      )}
    </Page>
  );
}

function ReadRecord({ type, id, me }: { type: TypeName; id: string; me: Me }) {
  const query = useQuery(present(type, id)) as unknown as UseQueryResult<Kept, Problem>;
  return (
    <LoadedPage query={query}>{(record) => <EditRecord type={type} me={me} record={record} />}</LoadedPage>
  );
}

export default function EditPage() {
  const { type, id } = route.useParams();
  if (!recordType(type)) return <Page title={formWords.noType}>{null}</Page>;
  return (
    <ForSignedIn title={words.form.edit}>
      {(me) => <ReadRecord key={`${type} ${id}`} type={type as TypeName} id={id} me={me} />}
    </ForSignedIn>
  );
}
