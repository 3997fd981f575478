import { read, send } from "@/api/client";
import { isSteward, useMe } from "@/api/me";
import type { Problem } from "@/api/problem";
import type { AgencyMergeDetails } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { mergeWords } from "@/lib/words/merge";
import { Button } from "@/ui/Button";
import { Row, Soft } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Failed } from "@/ui/States";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";

function Merge({ of: { merged, name, notes, createdAt, version } }: { of: AgencyMergeDetails }) {
  const queries = useQueryClient();
  const me = useMe();
  const undo = useMutation<unknown, Problem>({
    mutationFn: () => send("delete", "/api/v1/agencies/{id}/merge", { path: { id: merged }, version }),
    onSuccess: () => queries.invalidateQueries(),
  });
  return (
    <li>
      <Row>
        <span>{name}</span>
        <Soft>
          {merged} · <time dateTime={createdAt}>{instantText(createdAt)}</time> {notes}
        </Soft>
        {isSteward(me) && (
          <Button disabled={undo.isPending} onClick={() => undo.mutate()}>
            {mergeWords.undo}
          </Button>
        )}
      </Row>
      {undo.error && <Failed failure={undo.error} />}
    </li>
  );
}

/** The records that this one stands for as well; a steward can make them records of their own again. */
export function Merges({ agency }: { agency: string }) {
  const merges = useQuery(read("/api/v1/agencies/{id}/merges", { path: { id: agency } })).data;
  if (!merges || merges.items.length === 0) return null;
  return (
    <Section title={mergeWords.merged} lead={mergeWords.mergedLead}>
      <ul>
        {merges.items.map((merge) => (
          <Merge key={merge.merged} of={merge} />
        ))}
      </ul>
    </Section>
  );
}
