import { agenciesOf, isSteward, useActing } from "@/api/me";
import type { Problem } from "@/api/problem";
import type { ImportDetails, Me } from "@/api/schema";
import { endingOf, upload } from "@/api/upload";
import { percent } from "@/lib/decimal";
import { dataWords } from "@/lib/words/data";
import { Button } from "@/ui/Button";
import { DropFile } from "@/ui/DropFile";
import { Facts } from "@/ui/Facts";
import { Field } from "@/ui/Field";
import fields from "@/ui/Field.module.css";
import { Progress } from "@/ui/Progress";
import { Section } from "@/ui/Section";
import { Failed } from "@/ui/States";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { explained } from "./explained";
import { kindName, Size } from "./importWords";
import { guessed, kindsIn } from "./kinds";

const largest = 200 * 1024 * 1024;

function Kind({ of, value, onChange }: { of: File; value: string; onChange: (kind: string) => void }) {
  const kinds = kindsIn(of.name);
  if (kinds.length === 0) return null;
  return (
    <Field label={dataWords.holds} hint={dataWords.holdsHint} required>
      {(wired) => (
        <select {...wired} required value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{dataWords.pick}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindName(kind)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** The file that was chosen, what else has to be said of it, and the step that tries it. */
function Chosen({ file, agency }: { file: File; agency: string | undefined }) {
  const [records, setRecords] = useState(guessed(file.name));
  const [lenient, setLenient] = useState(false);
  const [sent, setSent] = useState(0);
  const queries = useQueryClient();
  const navigate = useNavigate();
  const send = useMutation<ImportDetails, Problem>({
    networkMode: "always",
    mutationFn: () => upload(file, { records: records || undefined, lenient, agency }, setSent),
    onSuccess: async ({ id }) => {
      await navigate({ to: "/data/imports/$id", params: { id } });
      void queries.invalidateQueries();
    },
  });
  if (file.size > largest)
    return <Failed failure={{ title: dataWords.problems[413], detail: dataWords.tooLarge }} />;
  return (
    <form
      className={fields.short}
      onSubmit={(event) => {
        event.preventDefault();
        setSent(0);
        send.mutate();
      }}
    >
      <Kind of={file} value={records} onChange={setRecords} />
      {endingOf(file.name) === "xml" && (
        <label className={fields.flag}>
          <input type="checkbox" checked={lenient} onChange={(event) => setLenient(event.target.checked)} />
          {dataWords.lenient}
        </label>
      )}
      {send.error && <Failed failure={explained(send.error)} />}
      {send.isPending ? (
        <Progress share={sent}>{dataWords.sending(percent(sent))}</Progress>
      ) : (
        <div>
          <Button tone="primary" type="submit">
            {dataWords.try}
          </Button>
        </div>
      )}
    </form>
  );
}

/** Takes a file, and tries it. */
export function SendFile({ me }: { me: Me }) {
  const [file, setFile] = useState<File>();
  const [round, setRound] = useState(0);
  const acting = useActing();
  const agency = isSteward(me) ? undefined : acting;
  return (
    <Section title={dataWords.send}>
      <DropFile
        label={dataWords.drop}
        choose={file ? dataWords.chooseOther : dataWords.choose}
        hint={dataWords.takes}
        onFile={(chosen) => {
          setFile(chosen);
          setRound(round + 1);
        }}
      />
      {file && (
        <>
          <Facts
            facts={[
              [dataWords.chosen, file.name],
              [dataWords.size, <Size key="size" of={file.size} />],
              [dataWords.forAgency, agenciesOf(me).length > 1 && agency],
            ]}
          />
          <Chosen key={round} file={file} agency={agency} />
        </>
      )}
    </Section>
  );
}
