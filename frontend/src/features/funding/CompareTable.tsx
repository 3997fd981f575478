import { screenOf } from "@/api/records";
import type { ComparisonRow, FundingEffect, FundingSums } from "@/api/schema";
import { words } from "@/lib/words";
import { Lines } from "@/ui/Lines";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Soft, Titled } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";

interface SumsProps {
  sums: FundingSums;
  currency?: string;
}

const Sums = ({ sums: { net = 0, contributions = 0, unconverted = 0 }, currency }: SumsProps) => (
  <Titled
    below={
      <>
        {words.funding.count(contributions)}{" "}
        {unconverted > 0 && (
          <Mark tone="caution">
            {unconverted} {words.funding.unconverted}
          </Mark>
        )}
      </>
    }
  >
    {currency ? <Money amount={net} currency={currency} /> : words.funding.unvalued}
  </Titled>
);

interface EffectProps {
  effect: FundingEffect;
  currency?: string;
}

/** One reason, and the contributions that it comes from. */
const Reason = ({ effect: { kind, net, contributions, records }, currency }: EffectProps) => (
  <>
    {words.funding.effects[kind]} {currency && <Money amount={net} currency={currency} difference />}{" "}
    {records ? (
      <Link {...screenOf(records)}>{words.funding.count(contributions)}</Link>
    ) : (
      <Soft>{words.funding.count(contributions)}</Soft>
    )}
  </>
);

/** Before and after, and the parts that the difference between them is the sum of. */
export const CompareTable = ({ rows }: { rows: ComparisonRow[] }) => (
  <Table<ComparisonRow>
    caption={words.funding.screens.compare.title}
    rows={rows}
    rowKey={({ stage, currency }) => `${stage} ${currency}`}
    columns={[
      { name: words.funding.stage, cell: ({ stage }) => words.codes.contributionStage[stage] },
      {
        name: words.funding.before,
        numeric: true,
        cell: ({ from, currency }) => <Sums sums={from} currency={currency} />,
      },
      {
        name: words.funding.compareWhy,
        cell: ({ effects, currency }) =>
          effects.length > 0 && (
            <Lines>
              {effects.map((effect) => (
                <Reason key={effect.kind} effect={effect} currency={currency} />
              ))}
            </Lines>
          ),
      },
      {
        name: words.funding.difference,
        numeric: true,
        cell: ({ net, currency }) => currency && <Money amount={net} currency={currency} difference />,
      },
      {
        name: words.funding.after,
        numeric: true,
        cell: ({ to, currency }) => <Sums sums={to} currency={currency} />,
      },
    ]}
  />
);
