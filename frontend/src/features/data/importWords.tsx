import type { ImportDetails, ImportProblem, ImportRecord, ImportState } from "@/api/schema";
import { grouped } from "@/lib/decimal";
import { listed } from "@/lib/listed";
import { dataWords } from "@/lib/words/data";
import { Mark, type Tone } from "@/ui/Mark";

export const underWay = ({ state }: ImportDetails) => state === "RECEIVED" || state === "CHECKING";

export const fileName = ({ fileName: name }: ImportDetails) => name ?? dataWords.unnamed;

const kinds: Record<string, string> = dataWords.kinds;

export const kindName = (kind: string) => kinds[kind] ?? kind;

/** "CSV · Contributions" */
export const whatItHolds = ({ format, records }: ImportDetails) =>
  [dataWords.formats[format], records && kindName(records)].filter(Boolean).join(" · ");

export const outcomeOf = ({ created, changed, unchanged, refused }: ImportDetails) =>
  dataWords.counts(created, changed, unchanged, refused);

const sizeText = (bytes: number) =>
  bytes < 1024 * 1024
    ? `${grouped(Math.max(1, Math.round(bytes / 1024)))} KiB`
    : `${grouped(Math.round(bytes / 1024 / 1024))} MiB`;

export const Size = ({ of }: { of: number }) => <bdi>{sizeText(of)}</bdi>;

const tones: Record<ImportState, Tone> = {
  RECEIVED: "plain",
  CHECKING: "plain",
  CHECKED: "caution",
  REFUSED: "warn",
  FAILED: "warn",
  COMMITTED: "good",
  UNDONE: "plain",
};

export const StateMark = ({ of: { state } }: { of: ImportDetails }) => (
  <Mark tone={tones[state]}>{dataWords.states[state]}</Mark>
);

/** "sheet Payments, row 3, column amount": where in a file something stands. */
export function placeOf({
  sheet,
  row,
  line,
  column,
}: Partial<ImportProblem> & Pick<ImportRecord, "row">): string {
  const { at } = dataWords;
  const said = [
    sheet && at.sheet(sheet),
    row && at.row(row),
    line && at.line(line),
    column && (row ? at.column(column) : at.field(column)),
  ];
  return listed(said) || at.whole;
}
