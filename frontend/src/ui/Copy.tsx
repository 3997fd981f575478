import { words } from "@/lib/words";
import { useState } from "react";
import { Button } from "./Button";

interface Props {
  name: string;
  text: () => string;
}

/** Takes a text along, and says that it did. Where the browser lets no page do so, there is no button. */
export function Copy({ name, text }: Props) {
  const [copied, setCopied] = useState(false);
  if (!isSecureContext) return null;
  const copy = () => void navigator.clipboard.writeText(text()).then(() => setCopied(true));
  return (
    <Button tone="quiet" onClick={copy}>
      {copied ? words.download.copied : name}
    </Button>
  );
}
