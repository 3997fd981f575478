import type { Ripple } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { words } from "@/lib/words";
import { rippleWords as spread } from "@/lib/words/ripple";
import { Chart } from "@/ui/Chart";
import { Soft } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { YearSlider } from "@/ui/YearSlider";
import { EdgeTable } from "./EdgeTable";
import RippleGraph from "./RippleGraph";
import { spreadBy, yearsOf } from "./time";

function sheet({ nodes, edges }: Pick<Ripple, "nodes" | "edges">): Sheet {
  const name = (id: string) => nodes.find((node) => node.id === id)?.ref.name;
  return {
    names: [words.ripple.to, words.ripple.from, words.ripple.mechanism, words.ripple.stage, words.date],
    rows: edges.map(({ from, to, mechanism, stage, date }) => [
      name(to),
      name(from),
      words.codes.mechanism[mechanism],
      words.codes.adoptionStage[stage],
      date,
    ]),
  };
}

interface Props {
  ripple: Ripple;
  /** The year at whose end it is shown; all of it without one. */
  by?: number;
  /** None where the year stays as it is: in a page of another site, which does not say how to read it. */
  onChange?: (year: number | undefined) => void;
}

/** The graph as it had grown by a year, and the same as a table. */
export function Spread({ ripple, by, onChange }: Props) {
  const years = yearsOf(ripple);
  const shown = by === undefined ? ripple : spreadBy(ripple, by);
  const generations = new Set(ripple.nodes.map(({ generation }) => generation)).size;
  const hidden = ripple.edges.length - shown.edges.length;
  return (
    <Chart
      name="ripple"
      title={
        by === undefined
          ? spread.graphAll(ripple.edges.length, Math.max(0, generations - 1))
          : spread.graphFinding(shown.edges.length, String(by))
      }
      lead={onChange ? undefined : words.ripple.graphLead}
      sheet={sheet(shown)}
      table={shown.edges.length > 0 && <EdgeTable {...shown} />}
    >
      {years && onChange && (
        <div data-undrawn>
          <YearSlider
            label={spread.slider}
            {...years}
            value={by}
            all={spread.everything}
            onChange={onChange}
          />
        </div>
      )}
      {hidden > 0 && <Soft>{spread.sliderNote(hidden)}</Soft>}
      {shown.nodes.length === 0 ? <Empty /> : <RippleGraph ripple={shown} />}
    </Chart>
  );
}
