import { send } from "@/api/client";
import type { Problem } from "@/api/problem";
import { typedNumber } from "@/lib/decimal";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import { Button } from "@/ui/Button";
import { Done, Field, FieldGrid, FormSteps } from "@/ui/Field";
import { Failed } from "@/ui/States";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type FormEvent } from "react";
import type { Position } from "@/api/schema";

interface Props {
  contribution: string;
  /** The agency that speaks. */
  agency: string;
}

const filled = (form: HTMLFormElement) =>
  Object.fromEntries(
    [...new FormData(form)]
      .map(([name, value]) => [name, String(value).trim()] as const)
      .filter(([, value]) => value !== "")
      .map(([name, value]) => [name, name === "amount" ? typedNumber(value) : value]),
  );

/** Confirms or disputes, in place, what another agency reported. */
export function Answer({ contribution, agency }: Props) {
  const queries = useQueryClient();
  const [disputing, setDisputing] = useState(false);
  const say = useMutation<unknown, Problem, { position: Position }>({
    mutationFn: (body) =>
      send("put", "/api/v1/contributions/{id}/statements/{agency}", {
        path: { id: contribution, agency },
        body,
      }),
    onSuccess: () => queries.invalidateQueries(),
  });
  if (say.isSuccess)
    return (
      <Done>
        {say.variables.position === "CONFIRMED"
          ? formWords.statement.confirmed
          : formWords.statement.disputed}
      </Done>
    );
  const dispute = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    say.mutate({ ...filled(event.currentTarget), position: "DISPUTED" });
  };
  const problem = (name: string) => say.error?.faults.find(({ pointer }) => pointer === `/${name}`)?.detail;
  return (
    <div>
      {say.error && <Failed failure={say.error} />}
      {disputing ? (
        <form onSubmit={dispute}>
          <p>{formWords.statement.disputeLead}</p>
          <FieldGrid>
            {["amount", "currency", "date", "reason"].map((name) => (
              <Field
                key={name}
                label={formWords.fields[name] ?? name}
                hint={name === "date" ? formWords.dateHint : undefined}
                problem={problem(name)}
              >
                {(wired) => <input {...wired} name={name} autoComplete="off" />}
              </Field>
            ))}
          </FieldGrid>
          <br />
          <FormSteps>
            <Button tone="primary" type="submit" disabled={say.isPending}>
              {formWords.statement.dispute}
            </Button>
            <Button onClick={() => setDisputing(false)}>{words.form.cancel}</Button>
          </FormSteps>
        </form>
      ) : (
        <FormSteps>
          <Button
            tone="primary"
            disabled={say.isPending}
            onClick={() => say.mutate({ position: "CONFIRMED" })}
          >
            {formWords.statement.confirm}
          </Button>
          <Button onClick={() => setDisputing(true)}>{formWords.statement.dispute}</Button>
        </FormSteps>
      )}
    </div>
  );
}
