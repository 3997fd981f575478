import { isNegative, magnitude, type Decimal } from "@/lib/decimal";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Row, Soft } from "@/ui/Row";

interface Props {
  amount?: Decimal;
  currency: string;
  /** What to say where it is unknown, and before an amount below zero. */
  unknown: string;
  over: string;
}

/** What is still to come; more than was to come is said in words, for a minus would be read as a refund. */
export function Remaining({ amount, currency, unknown, over }: Props) {
  if (amount === undefined) return <Soft>{unknown}</Soft>;
  const money = <Money amount={magnitude(amount)} currency={currency} />;
  if (!isNegative(amount)) return money;
  return (
    <Row>
      <Mark tone="caution">{over}</Mark>
      {money}
    </Row>
  );
}
