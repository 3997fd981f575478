import { words } from "@/lib/words";
import { useState } from "react";
import { Button } from "./Button";

interface Props {
  name: string;
  text: () => string;
}

/** Takes a text along, and says that it did. */
export function Copy({ name, text }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = () => void navigator.clipboard.writeText(text()).then(() => setCopied(true));
  return (
    <Button tone="quiet" onClick={copy}>
      {copied ? words.download.copied : name}
    </Button>
  );
}
