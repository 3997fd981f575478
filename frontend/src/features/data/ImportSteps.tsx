import { Asked } from "@/api/Asked";
import { send } from "@/api/client";
import type { ImportDetails } from "@/api/schema";
import { dataWords } from "@/lib/words/data";
import { Done } from "@/ui/Field";
import { Row } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { Link } from "@tanstack/react-router";

const Duplicates = () => <Link to="/my">{dataWords.duplicates}</Link>;

function Commit({ of: { id, created, changed, unchanged, refused } }: { of: ImportDetails }) {
  const commit = (soundOnly: boolean) => () =>
    send("post", "/api/v1/imports/{id}/commit", { path: { id }, query: { soundOnly } });
  if (created + changed === 0)
    return refused === 0 && unchanged > 0 ? <Empty title={dataWords.nothingToDo} /> : null;
  return refused === 0 ? (
    <Asked
      name={dataWords.commit}
      label={dataWords.commit}
      title={dataWords.commitTitle}
      meaning={dataWords.commitMeaning(created, changed)}
      act={commit(false)}
    />
  ) : (
    <Asked
      name={dataWords.commitSound}
      label={dataWords.commitSound}
      title={dataWords.commitSoundTitle}
      meaning={dataWords.commitSoundMeaning(created, changed, refused)}
      act={commit(true)}
    />
  );
}

/** What can be done with an import that was checked, each after a question. */
export function ImportSteps({ of }: { of: ImportDetails }) {
  const { id, state } = of;
  if (state === "UNDONE") return <Done>{dataWords.undone}</Done>;
  if (state === "CHECKED")
    return (
      <Row>
        <Commit of={of} />
        <Duplicates />
      </Row>
    );
  return (
    <>
      <Done>{dataWords.committed}</Done>
      <Row>
        <Asked
          name={dataWords.undo}
          label={dataWords.undo}
          title={dataWords.undoTitle}
          meaning={dataWords.undoMeaning}
          warn
          act={() => send("post", "/api/v1/imports/{id}/undo", { path: { id } })}
        />
        <Duplicates />
      </Row>
    </>
  );
}
