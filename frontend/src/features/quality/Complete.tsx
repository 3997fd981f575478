import type { Presence } from "@/api/schema";
import { percent } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Bar } from "@/ui/Bar";
import { Soft } from "@/ui/Row";

/** How much of what is asked is there; where nothing is asked there is no share. */
export const Complete = ({ presence: { count, of, ratio } }: { presence: Presence }) =>
  ratio === undefined ? (
    <Soft>{words.quality.nothingAsked}</Soft>
  ) : (
    <Bar value={count} most={of}>
      {words.quality.share(percent(ratio), count, of)}
    </Bar>
  );

/** How many of those that can be; nothing where none can. */
export const CountOf = ({ presence: { count, of } }: { presence: Presence }) =>
  of === 0 ? <Soft>{words.quality.nothingAsked}</Soft> : <>{words.quality.of(count, of)}</>;

export const Age = ({ days }: { days: number }) => (
  <>{days === 0 ? words.quality.today : words.quality.days(days)}</>
);
