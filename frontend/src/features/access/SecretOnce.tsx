import { accessWords } from "@/lib/words/access";
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
      title={accessWords.secretOnce}
      onClose={onKept}
      steps={
        <>
          <Button onClick={copy}>{copied ? accessWords.copied : accessWords.copy}</Button>
          <Button tone="primary" onClick={onKept}>
            {accessWords.kept}
          </Button>
        </>
      }
    >
      <div className={fields.short}>
        <Field label={accessWords.secret}>
          {(wired) => <input {...wired} readOnly value={secret} onFocus={(event) => event.target.select()} />}
        </Field>
      </div>
    </Dialog>
  );
}
