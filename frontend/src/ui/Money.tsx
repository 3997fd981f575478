import { grouped, isNegative, isZero, shown, type Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Mark } from "./Mark";
import styles from "./Money.module.css";

interface Props {
  amount?: Decimal;
  currency?: string;
  /** The amount says how far two others are apart: its sign is a direction, and no refund. */
  difference?: boolean;
}

/** An amount, never without its currency: as recorded, or, where it was calculated, in whole units that tell the rest. */
export function Money({ amount, currency, difference }: Props) {
  if (amount === undefined) return <Mark tone="caution">{words.funding.unvalued}</Mark>;
  const text = shown(amount);
  const negative = isNegative(text) && !isZero(text);
  return (
    <span className={styles.money} dir="ltr">
      <span className={styles.currency}>{currency}</span>{" "}
      <data value={String(amount)} title={text === amount ? undefined : grouped(amount)}>
        {difference && !negative && !isZero(text) && "+"}
        {grouped(text)}
      </data>
      {negative && !difference && <Mark>{words.funding.refund}</Mark>}
    </span>
  );
}
