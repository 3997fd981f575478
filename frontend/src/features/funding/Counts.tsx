import type { ContributionSummary, Conversion, Factor } from "@/api/schema";
import { dateText } from "@/lib/dates";
import { grouped, isZero } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Row, Soft } from "@/ui/Row";
import { SourceLink } from "@/ui/Sources";

interface RateProps {
  row: ContributionSummary;
  factor: Factor;
  conversion?: Conversion;
}

/** On demand: the original amount, what it was multiplied with, of when that is, and where it comes from. */
const RateNote = ({ row, factor, conversion }: RateProps) => (
  <details>
    <summary>{words.funding.rate}</summary>
    <Soft>
      <Money amount={row.amount} currency={row.currency} /> × {grouped(factor.factor)}{" "}
      {factor.period && words.funding.rateOf(dateText(factor.period), factor.averaged)}{" "}
      {conversion?.sources.map((source) => (
        <SourceLink key={`${source.url}${source.title}`} source={source} />
      ))}
    </Soft>
  </details>
);

interface Props {
  row: ContributionSummary;
  /** The currency that was asked for. */
  wanted?: string;
  conversion?: Conversion;
}

/** What of a contribution counts in the figure; and where it does not, why. */
export function Counts({ row, wanted, conversion }: Props) {
  const { counted, amount, draft } = row;
  if (!counted) {
    if (amount === undefined || draft || !wanted) return null;
    return (
      <Mark tone="caution" title={words.funding.unconvertedMeaning}>
        {words.funding.unconverted}
      </Mark>
    );
  }
  return (
    <div>
      <Row>
        <Money amount={counted.net} currency={counted.currency} />
        {counted.equallySplit && (
          <Mark tone="caution" title={words.funding.equallySplitMeaning}>
            {words.funding.equallySplit}
          </Mark>
        )}
      </Row>
      {!isZero(counted.passedOn) && (
        <Soft>
          <Money amount={counted.gross} currency={counted.currency} /> −{" "}
          {words.funding.passedOn.toLowerCase()}{" "}
          <Money amount={counted.passedOn} currency={counted.currency} />
        </Soft>
      )}
      {counted.factor && <RateNote row={row} factor={counted.factor} conversion={conversion} />}
    </div>
  );
}
