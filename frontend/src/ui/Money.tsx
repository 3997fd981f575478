import { grouped, isNegative, type Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Mark } from "./Mark";
import styles from "./Money.module.css";

/** An amount with every digit as recorded, never without its currency. */
export function Money({ amount, currency }: { amount?: Decimal; currency?: string }) {
  if (amount === undefined) return <Mark tone="caution">{words.funding.unvalued}</Mark>;
  return (
    <span className={styles.money}>
      <span className={styles.currency}>{currency}</span>{" "}
      <data value={String(amount)}>{grouped(amount)}</data>
      {isNegative(amount) && <Mark>{words.funding.refund}</Mark>}
    </span>
  );
}
