import type { Ripple } from "@/api/schema";
import { words } from "@/lib/words";
import { spreadWords as spread } from "@/lib/words/spread";
import { Section } from "@/ui/Section";
import { Soft } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { YearSlider } from "@/ui/YearSlider";
import { EdgeTable } from "./EdgeTable";
import RippleGraph from "./RippleGraph";
import { spreadBy, yearsOf } from "./time";

interface Props {
  ripple: Ripple;
  /** The year at whose end it is shown; all of it without one. */
  by?: number;
  onChange: (year: number | undefined) => void;
}

/** The graph as it had grown by a year, and the same as a table. */
export function Spread({ ripple, by, onChange }: Props) {
  const years = yearsOf(ripple);
  const shown = by === undefined ? ripple : spreadBy(ripple, by);
  const generations = new Set(ripple.nodes.map(({ generation }) => generation)).size;
  const hidden = ripple.edges.length - shown.edges.length;
  return (
    <Section
      title={
        by === undefined
          ? spread.graphAll(ripple.edges.length, Math.max(0, generations - 1))
          : spread.graphFinding(shown.edges.length, String(by))
      }
      lead={words.ripple.graphLead}
    >
      {years && (
        <YearSlider label={spread.slider} {...years} value={by} all={spread.everything} onChange={onChange} />
      )}
      {hidden > 0 && <Soft>{spread.sliderNote(hidden)}</Soft>}
      {shown.nodes.length === 0 ? <Empty /> : <RippleGraph ripple={shown} />}
      {shown.edges.length > 0 && (
        <details>
          <summary>{words.table.same}</summary>
          <EdgeTable {...shown} />
        </details>
      )}
    </Section>
  );
}
