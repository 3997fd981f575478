import { csvOf, type Sheet } from "@/lib/csv";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { createContext, useContext, useRef, useState, type ReactNode, type RefObject } from "react";
import { Button } from "./Button";
import styles from "./Chart.module.css";
import { EmbedDialog } from "./EmbedDialog";
import { Section } from "./Section";

/** Whether a chart stands alone on another site's page. */
export const Alone = createContext(false);

interface Props {
  /** Of its files, and of its page under /embed. */
  name: string;
  /** The finding, in a sentence. */
  title: string;
  lead?: ReactNode;
  aside?: ReactNode;
  /** What is drawn, as values. */
  sheet: Sheet;
  /** What is drawn, as a table to be read; none where the picture is a table itself. */
  table?: ReactNode;
  /** The table is not folded away. */
  open?: boolean;
  children: ReactNode;
}

function saveAs(name: string, content: Blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

const makers = {
  svg: async (chart: HTMLElement) => {
    const { svgOf } = await import("./picture");
    const source = words.chart.source(instantText(new Date().toISOString()));
    return svgOf(chart, [source, location.href]);
  },
  png: async (chart: HTMLElement) => (await import("./picture")).pngOf(await makers.svg(chart)),
};

/** The chart as files, and as something to put into another page. */
function ChartSteps({ name, title, sheet, of }: Props & { of: RefObject<HTMLDivElement | null> }) {
  const [height, setHeight] = useState<number>();
  const [failed, setFailed] = useState(false);
  const picture = (kind: keyof typeof makers) => {
    setFailed(false);
    if (of.current)
      makers[kind](of.current)
        .then((made) => saveAs(`${name}.${kind}`, new Blob([made], { type: words.chart.media[kind] })))
        .catch(() => setFailed(true));
  };
  return (
    <div
      className={styles.steps}
      data-undrawn
      data-chart={name}
      role="group"
      aria-label={words.chart.steps(title)}
    >
      <span>{words.chart.download}</span>
      <Button tone="quiet" onClick={() => picture("svg")}>
        {words.chart.svg}
      </Button>
      <Button tone="quiet" onClick={() => picture("png")}>
        {words.chart.png}
      </Button>
      <Button
        tone="quiet"
        onClick={() => saveAs(`${name}.csv`, new Blob([csvOf(sheet)], { type: "text/csv" }))}
      >
        {words.chart.csv}
      </Button>
      <Button tone="quiet" onClick={() => setHeight(of.current?.offsetHeight)}>
        {words.chart.embed}
      </Button>
      {failed && <span role="alert">{words.chart.failed}</span>}
      {height !== undefined && (
        <EmbedDialog name={name} title={title} height={height} onClose={() => setHeight(undefined)} />
      )}
    </div>
  );
}

/** The one frame of every chart: its finding, its picture, the same as a table, and the ways to take it along. */
export function Chart(props: Props) {
  const { title, lead, aside, table, open, children } = props;
  const alone = useContext(Alone);
  const chart = useRef<HTMLDivElement>(null);
  return (
    <div ref={chart}>
      <Section title={title} lead={lead} aside={!alone && aside && <div data-undrawn>{aside}</div>}>
        {children}
        {table && (
          <details data-undrawn open={open && !alone}>
            <summary>{words.table.same}</summary>
            {table}
          </details>
        )}
        {!alone && <ChartSteps {...props} of={chart} />}
      </Section>
    </div>
  );
}
