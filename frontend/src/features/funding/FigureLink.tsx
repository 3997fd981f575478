import { screenAsReported, screenOf } from "@/api/records";
import type { FundingRow } from "@/api/schema";
import type { Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Link } from "@tanstack/react-router";
import { isSummed } from "./figures";

interface Props {
  row: FundingRow;
  amount?: Decimal;
  /** It is in its own currency, whatever the viewpoint asks for. */
  asReported?: boolean;
}

/** A figure of money that opens the contributions it is made of. What nothing is summed in is no zero, and says why. */
export function FigureLink({ row, amount = row.net, asReported }: Props) {
  return (
    <Link {...(asReported ? screenAsReported(row.records) : screenOf(row.records))}>
      {isSummed(row) ? (
        <Money amount={amount} currency={row.currency} />
      ) : (
        <Mark tone="caution">
          {row.unconverted.length > 0 ? words.funding.unconverted : words.funding.unvalued}
        </Mark>
      )}
    </Link>
  );
}
