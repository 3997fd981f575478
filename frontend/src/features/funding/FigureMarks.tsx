import { screenOf } from "@/api/records";
import type { FundingRow } from "@/api/schema";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Link } from "@tanstack/react-router";

const { funding } = words;

/** What in a figure is not money of the kind it sums, or is in doubt; whatever has no rate opens its records. */
export const FigureMarks = ({ row }: { row: FundingRow }) => (
  <>
    {!row.complete && (
      <Mark tone="warn" title={funding.incompleteMeaning}>
        {funding.incomplete}
      </Mark>
    )}
    {row.unconverted.map(({ currency, gross, contributions, records }) => (
      <Link key={currency} {...screenOf(records)}>
        <Mark tone="caution" title={funding.unconvertedMeaning}>
          {funding.unconvertedCount(contributions)} <Money amount={gross} currency={currency} />
        </Mark>
      </Link>
    ))}
    {row.currency && row.unvalued > 0 && <Mark tone="caution">{funding.unvaluedCount(row.unvalued)}</Mark>}
    {row.disputed > 0 && (
      <Mark tone="warn" title={funding.disputedMeaning}>
        {funding.disputedCount(row.disputed)}
      </Mark>
    )}
    {row.equallySplit > 0 && (
      <Mark title={funding.equallySplitMeaning}>{funding.equallySplitCount(row.equallySplit)}</Mark>
    )}
    {row.spanning > 0 && <Mark title={funding.spanningMeaning}>{funding.spanningCount(row.spanning)}</Mark>}
  </>
);
