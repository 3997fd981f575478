import { words } from "@/lib/words";
import { Button, buttonLook } from "@/ui/Button";
import { Field } from "@/ui/Field";
import styles from "@/ui/Field.module.css";
import { Failed } from "@/ui/States";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { send } from "./client";
import { useMe } from "./me";
import type { Problem } from "./problem";

/** Changes the key for a cookie that no script can read; the key itself is forgotten. */
export function SignInForm({ onDone }: { onDone?: () => void }) {
  const me = useMe();
  const queries = useQueryClient();
  const [key, setKey] = useState("");
  const signIn = useMutation<unknown, Problem>({
    mutationFn: () => send("post", "/api/v1/session", { body: { key: key.trim() } }),
    onSuccess: async () => {
      setKey("");
      await queries.invalidateQueries();
      onDone?.();
    },
  });
  return (
    <div className={styles.short}>
      {me?.provider && (
        <>
          <a className={buttonLook("primary")} href={me.provider}>
            {words.access.provider}
          </a>
          <p>{words.access.or}</p>
        </>
      )}
      <form
        className={styles.short}
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate();
        }}
      >
        <Field label={words.access.key} hint={words.access.keyHint}>
          {(wired) => (
            <input
              {...wired}
              type="password"
              autoComplete="current-password"
              required
              maxLength={500}
              value={key}
              onChange={(event) => setKey(event.target.value)}
            />
          )}
        </Field>
        {signIn.error && <Failed failure={signIn.error} />}
        <div>
          <Button tone="primary" type="submit" disabled={signIn.isPending}>
            {words.access.signIn}
          </Button>
        </div>
      </form>
    </div>
  );
}
