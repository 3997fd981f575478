import { language } from "@/lib/language";
import { words } from "@/lib/words";
import { useId, useRef, useState } from "react";
import { Button } from "./Button";
import styles from "./Chart.module.css";
import { Dialog } from "./Dialog";

interface Props {
  name: string;
  title: string;
  /** What the chart takes here; its frame takes somewhat more. */
  height: number;
  onClose: () => void;
}

const escaped = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** The address of the chart alone, with all that was chosen here. */
export function embedAddress(name: string, { origin, search }: Pick<Location, "origin" | "search">): string {
  const query = new URLSearchParams(search);
  query.set("lang", language);
  return `${origin}/embed/${name}?${query}`;
}

/** The piece of HTML that shows the chart in another site's page. */
export function EmbedDialog({ name, title, height, onClose }: Props) {
  const code = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState(false);
  const id = useId();
  const address = embedAddress(name, location);
  const frame = `<iframe src="${escaped(address)}" title="${escaped(title)}" width="100%" height="${String(Math.ceil(height / 20) * 20 + 80)}" loading="lazy" style="border: 0"></iframe>`;
  async function copy() {
    code.current?.select();
    // Only a page that came by TLS, or from this machine, may write there; elsewhere it is selected to be copied by hand.
    const clipboard = navigator.clipboard as Clipboard | undefined;
    await clipboard?.writeText(frame).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  }
  return (
    <Dialog
      title={words.chart.embedTitle}
      onClose={onClose}
      steps={
        <>
          <Button tone="primary" onClick={() => void copy()}>
            {words.chart.copy}
          </Button>
          <Button onClick={onClose}>{words.chart.close}</Button>
        </>
      }
    >
      <p>{words.chart.embedLead}</p>
      <label htmlFor={id}>{words.chart.code}</label>
      <textarea ref={code} id={id} className={styles.code} readOnly rows={6} dir="ltr" value={frame} />
      <p>
        <a href={address} target="_blank" rel="noreferrer">
          {words.chart.look}
        </a>{" "}
        <span role="status">{copied && words.chart.copied}</span>
      </p>
    </Dialog>
  );
}
