import { ForSignedIn } from "@/api/ForSignedIn";
import { mayWriteFor, personOf, useActing } from "@/api/me";
import type { Me } from "@/api/schema";
import { formWords } from "@/lib/words/form";
import { Page } from "@/ui/Page";
import { Empty } from "@/ui/States";
import { getRouteApi } from "@tanstack/react-router";
import { Editor } from "./Editor";
import { recordType, type TypeName } from "./types";

const route = getRouteApi("/edit/$type");

function NewRecord({ type, me }: { type: TypeName; me: Me }) {
  const acting = useActing();
  const { kept, ...start } = route.useSearch();
  const owner = recordType(type)?.owner;
  return (
    <Page title={formWords.create[type]}>
      {mayWriteFor(me, owner && acting) ? (
        <Editor
          key={kept}
          type={type}
          person={personOf(me)}
          start={{ form: { ...(owner && { [owner]: acting }), ...start } }}
          once={kept}
        />
      ) : (
        <Empty title={formWords.mayNot}>
          <p>{formWords.mayNotDetail}</p>
        </Empty>
      )}
    </Page>
  );
}

export default function NewPage() {
  const { type } = route.useParams();
  if (!recordType(type)) return <Page title={formWords.noType}>{null}</Page>;
  return (
    <ForSignedIn title={formWords.create[type as TypeName]}>
      {(me) => <NewRecord key={type} type={type as TypeName} me={me} />}
    </ForSignedIn>
  );
}
