import type { Problem } from "./problem";
import { words } from "@/lib/words";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Failed } from "@/ui/States";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

interface Props<T> {
  /** What the step is called, and what it means. */
  name: string;
  /** The same, told apart from that of other rows. */
  label: string;
  title: string;
  meaning: string;
  warn?: boolean;
  act: () => Promise<T>;
  /** What follows; only when it is done are the records read anew, so that a page of one that is gone can be left before. */
  onDone?: (answer: T) => unknown;
}

/** A step that is taken after a question. */
export function Asked<T>({ name, label, title, meaning, warn, act, onDone }: Props<T>) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const step = useMutation<T, Problem>({
    mutationFn: act,
    onSuccess: async (answer) => {
      setAsking(false);
      await onDone?.(answer);
      void queries.invalidateQueries();
    },
  });
  const close = () => setAsking(false);
  return (
    <>
      <Button aria-label={label} onClick={() => setAsking(true)}>
        {name}
      </Button>
      {asking && (
        <Dialog
          title={title}
          onClose={close}
          steps={
            <>
              <Button
                tone={warn ? "warn" : "primary"}
                disabled={step.isPending}
                onClick={() => step.mutate()}
              >
                {name}
              </Button>
              <Button onClick={close}>{words.form.cancel}</Button>
            </>
          }
        >
          <p>{meaning}</p>
          {step.error && <Failed failure={step.error} />}
        </Dialog>
      )}
    </>
  );
}
