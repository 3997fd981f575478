import { screenOf } from "@/api/records";
import type { FundingRow } from "@/api/schema";
import type { Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Link } from "@tanstack/react-router";

/** A figure of money that opens the contributions it is made of; without a currency nobody put a value on any of them. */
export function FigureLink({ row, amount = row.net }: { row: FundingRow; amount?: Decimal }) {
  if (!row.currency) return <Mark tone="caution">{words.funding.unvalued}</Mark>;
  return (
    <Link {...screenOf(row.records)}>
      <Money amount={amount} currency={row.currency} />
    </Link>
  );
}
