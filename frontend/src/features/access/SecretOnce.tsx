import { words } from "@/lib/words";
import { accessWords } from "@/lib/words/access";
import { Button } from "@/ui/Button";
import { Copy } from "@/ui/Copy";
import { Dialog } from "@/ui/Dialog";
import { Field } from "@/ui/Field";
import fields from "@/ui/Field.module.css";

/** A secret, this once: it is gone with the dialog. */
export function SecretOnce({ secret, onKept }: { secret: string; onKept: () => void }) {
  return (
    <Dialog
      title={accessWords.secretOnce}
      onClose={onKept}
      steps={
        <>
          <Copy name={words.download.copy} text={() => secret} />
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
