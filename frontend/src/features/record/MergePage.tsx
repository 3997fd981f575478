import { ForSignedIn } from "@/api/ForSignedIn";
import { send } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { isSteward } from "@/api/me";
import type { Problem } from "@/api/problem";
import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { formWords } from "@/lib/words/form";
import { mergeWords } from "@/lib/words/merge";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Page } from "@/ui/Page";
import { Failed } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { isNothing, Shown } from "./Shown";
import { fieldName, recordTypes, type RecordType } from "./types";
import { present, writtenOf, type Written } from "./writing";

const route = getRouteApi("/merge/$one/$other");
const kind: RecordType = recordTypes.agencies;
const fields = Object.keys(kind.fields);

const nameOf = ({ form }: Written) =>
  (form["names"] as { name: string; to?: string }[]).find(({ to }) => to === undefined)?.name ?? "";

interface StepProps {
  /** The record that goes. */
  from: Written;
  /** The record that stays, for both. */
  into: Written;
}

/** Merges one into the other, after a question. */
function Step({ from, into }: StepProps) {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const merge = useMutation<unknown, Problem>({
    mutationFn: () =>
      send("put", "/api/v1/agencies/{id}/merge", { path: { id: from.id }, body: { into: into.id } }),
    onSuccess: async () => {
      await navigate({ to: "/agencies/$id", params: { id: into.id } });
      await queries.invalidateQueries();
    },
  });
  const close = () => setAsking(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{mergeWords.keep}</Button>
      {asking && (
        <Dialog
          title={mergeWords.title(nameOf(from), nameOf(into))}
          onClose={close}
          steps={
            <>
              <Button tone="primary" disabled={merge.isPending} onClick={() => merge.mutate()}>
                {mergeWords.merge}
              </Button>
              <Button onClick={close}>{words.form.cancel}</Button>
            </>
          }
        >
          <p>{mergeWords.meaning}</p>
          {merge.error && <Failed failure={merge.error} />}
        </Dialog>
      )}
    </>
  );
}

function Sides({ one, other }: { one: Written; other: Written }) {
  const known = fields.filter((name) => !isNothing(one.form[name]) || !isNothing(other.form[name]));
  const side = (of: Written, against: Written) => ({
    name: `${nameOf(of)} (${of.id})`,
    cell: (name: string) =>
      name === "" ? (
        <Step from={against} into={of} />
      ) : (
        <Shown type="agencies" field={kind.fields[name]} json={of.form[name]} />
      ),
  });
  return (
    <Table<string>
      caption={mergeWords.sides}
      rows={[...known, ""]}
      rowKey={(name) => name}
      columns={[
        {
          name: formWords.conflict.field,
          cell: (name) => (name === "" ? mergeWords.decision : fieldName("agencies", name)),
        },
        side(one, other),
        side(other, one),
      ]}
    />
  );
}

/** Two agencies side by side; a steward says which of the two stands for both. */
export default function MergePage() {
  const { one, other } = route.useParams();
  const first = useQuery(present("agencies", one));
  const second = useQuery(present("agencies", other));
  const written = (record: unknown) => writtenOf(kind, record as Parameters<typeof writtenOf>[1]);
  return (
    <ForSignedIn title={mergeWords.sides}>
      {(me) => (
        <Page title={mergeWords.sides} lead={isSteward(me) ? mergeWords.lead : accessWords.noRole}>
          {isSteward(me) && (
            <Loaded query={first}>
              {(left) => (
                <Loaded query={second}>
                  {(right) => <Sides one={written(left)} other={written(right)} />}
                </Loaded>
              )}
            </Loaded>
          )}
        </Page>
      )}
    </ForSignedIn>
  );
}
