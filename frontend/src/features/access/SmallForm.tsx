import type { Problem } from "@/api/problem";
import { Button } from "@/ui/Button";
import { FieldGrid } from "@/ui/Field";
import fields from "@/ui/Field.module.css";
import { Failed } from "@/ui/States";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";

interface Props<T> {
  /** What the button says. */
  step: string;
  /** Asks for it; the key is the same in every try until one succeeds. */
  send: (filled: Record<string, string>, once: string) => Promise<T>;
  onDone?: (answer: T) => void;
  children: (problem: (name: string) => string | undefined) => ReactNode;
}

const filledIn = (form: HTMLFormElement) =>
  Object.fromEntries(
    [...new FormData(form)]
      .map(([name, value]) => [name, String(value).trim()] as const)
      .filter(([, value]) => value !== ""),
  );

/** A few inputs and one step; emptied when it is done. */
export function SmallForm<T>({ step, send, onDone, children }: Props<T>) {
  const queries = useQueryClient();
  const [once, setOnce] = useState(() => crypto.randomUUID());
  const [round, setRound] = useState(0);
  const sending = useMutation<T, Problem, Record<string, string>>({
    mutationFn: (filled) => send(filled, once),
    onSuccess: (answer) => {
      setOnce(crypto.randomUUID());
      setRound(round + 1);
      onDone?.(answer);
      void queries.invalidateQueries();
    },
    // Something else may be sent after a refusal.
    onError: (problem) => !problem.passing && setOnce(crypto.randomUUID()),
  });
  const problem = (name: string) =>
    sending.error?.faults.find(({ pointer }) => pointer === `/${name}`)?.detail;
  return (
    <form
      key={round}
      className={fields.form}
      onSubmit={(event) => {
        event.preventDefault();
        sending.mutate(filledIn(event.currentTarget));
      }}
    >
      {sending.error && <Failed failure={sending.error} />}
      <FieldGrid>{children(problem)}</FieldGrid>
      <div>
        <Button tone="primary" type="submit" disabled={sending.isPending}>
          {step}
        </Button>
      </div>
    </form>
  );
}
