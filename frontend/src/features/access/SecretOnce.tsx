import { words } from "@/lib/words";
import { Button } from "@/ui/Button";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import fields from "@/ui/Field.module.css";
import { useState } from "react";

/** A secret, this once: it is gone with the dialog. */
export function SecretOnce({ secret, onKept }: { secret: string; onKept: () => void }) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(secret).then(() => setCopied(true));
  return (
    <Dialog
      title={words.access.secretOnce}
      onClose={onKept}
      steps={
        <>
          <Button onClick={copy}>{copied ? words.access.copied : words.access.copy}</Button>
          <Button tone="primary" onClick={onKept}>
            {words.access.kept}
          </Button>
        </>
      }
    >
      <div className={fields.short}>
        <Field label={words.access.secret}>
          {(wired) => <input {...wired} readOnly value={secret} onFocus={(event) => event.target.select()} />}
        </Field>
      </div>
    </Dialog>
  );
}
