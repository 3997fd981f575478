import { words } from "@/lib/words";
import { Mark } from "./Mark";
import { Section } from "./Section";
import styles from "./Sources.module.css";

export interface Source {
  title?: string;
  url?: string;
}

const host = (url: string) => (URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, "") : url);
const address = (url: string) => url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
const label = ({ title, url }: Source) => title ?? (url ? address(url) : words.sources.unnamed);

/** Where one fact comes from. */
export function SourceLink({ source, short = false }: { source: Source; short?: boolean }) {
  const text = short && source.url ? host(source.url) : label(source);
  if (!source.url) return <span className={styles.source}>{text}</span>;
  return (
    <a className={styles.source} href={source.url} rel="external noreferrer" title={label(source)}>
      {text}
      <span aria-hidden="true"> ↗</span>
    </a>
  );
}

/** The sources of a row: the first by name, the others on its profile. */
export function SourceCell({ sources }: { sources: Source[] }) {
  const [first, ...others] = sources;
  if (!first) return <span className={styles.source}>{words.sources.none}</span>;
  return (
    <span className={styles.cell}>
      <SourceLink source={first} short />
      {others.length > 0 && <span className={styles.more}>{words.sources.more(others.length)}</span>}
    </span>
  );
}

interface Evidence {
  sources: Source[];
  confidence: "DOCUMENTED" | "INFERRED";
  inferredFields: string[];
  notes?: string;
}

export function ConfidenceMark({ confidence }: { confidence: Evidence["confidence"] }) {
  return (
    <Mark tone={confidence === "INFERRED" ? "caution" : "good"} title={words.sources.meaning[confidence]}>
      {words.codes.confidence[confidence]}
    </Mark>
  );
}

/** What the whole record rests on. */
export function EvidenceSection({ sources, confidence, inferredFields, notes }: Evidence) {
  return (
    <Section title={words.sources.title} id="sources" aside={<ConfidenceMark confidence={confidence} />}>
      {notes && <p className={styles.notes}>{notes}</p>}
      <p className={styles.meaning}>
        {words.sources.meaning[confidence]}
        {inferredFields.length > 0 && ` ${words.sources.inferred(inferredFields)}`}
      </p>
      {sources.length === 0 && <p>{words.sources.none}</p>}
      <ol className={styles.list}>
        {sources.map((source) => (
          <li key={`${source.url}${source.title}`}>
            <SourceLink source={source} />
            {source.title && source.url && <span className={styles.more}> {host(source.url)}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
