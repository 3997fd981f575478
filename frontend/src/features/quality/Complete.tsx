import type { Presence } from "@/api/schema";
import { percent } from "@/lib/decimal";
import { qualityWords } from "@/lib/words/quality";
import { Bar } from "@/ui/Bar";
import { Soft } from "@/ui/Row";

/** How much of what is asked is there; where nothing is asked there is no share. */
export const Complete = ({ presence: { count, of, ratio } }: { presence: Presence }) =>
  ratio === undefined ? (
    <Soft>{qualityWords.nothingAsked}</Soft>
  ) : (
    <Bar value={count} most={of}>
      {qualityWords.share(percent(ratio), count, of)}
    </Bar>
  );

/** How many of those that can be; nothing where none can. */
export const CountOf = ({ presence: { count, of } }: { presence: Presence }) =>
  of === 0 ? <Soft>{qualityWords.nothingAsked}</Soft> : <>{qualityWords.of(count, of)}</>;

export const Age = ({ days }: { days: number }) => (
  <>{days === 0 ? qualityWords.today : qualityWords.days(days)}</>
);
