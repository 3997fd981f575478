import { screenAsReported } from "@/api/records";
import type { FollowOnMoney } from "@/api/schema";
import { isZero, longest } from "@/lib/decimal";
import { words } from "@/lib/words";
import { rippleWords } from "@/lib/words/ripple";
import { Bar } from "@/ui/Bar";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Row, Soft } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";

/** The longest bar is that of the same stage and currency: nothing is compared across either. */
const most = (rows: FollowOnMoney[], { stage, currency }: FollowOnMoney) =>
  longest(rows.filter((row) => row.stage === stage && row.currency === currency).map(({ net }) => net));

const Net = ({ row, rows }: { row: FollowOnMoney; rows: FollowOnMoney[] }) =>
  row.currency ? (
    <Bar value={row.net} most={most(rows, row)} tone={row.side === "DONOR" ? "donor" : "accent"}>
      <Link {...screenAsReported(row.records)}>
        <Money amount={row.net} currency={row.currency} />
      </Link>
    </Bar>
  ) : (
    <Link {...screenAsReported(row.records)}>
      <Mark tone="caution">{words.funding.unvalued}</Mark>
    </Link>
  );

/** Money of the generations after the pilots', by side and stage, in the currencies it was reported in. */
export const FollowOnTable = ({ money }: { money: FollowOnMoney[] }) => (
  <Table<FollowOnMoney>
    caption={rippleWords.money}
    rows={money}
    rowKey={({ generation, side, stage, currency }) => `${generation} ${side} ${stage} ${currency}`}
    columns={[
      { name: words.ripple.graph, cell: ({ generation }) => words.ripple.generation(generation) },
      { name: words.agency.side, cell: ({ side }) => words.codes.side[side] },
      { name: words.funding.stage, cell: ({ stage }) => words.codes.contributionStage[stage] },
      { name: words.funding.net, cell: (row) => <Net row={row} rows={money} /> },
      {
        name: words.funding.marks,
        cell: ({ contributions, unvalued, disputed, passedOn, gross, currency }) => (
          <Row>
            <Soft>{words.funding.count(contributions)}</Soft>
            {unvalued > 0 && <Mark tone="caution">{words.funding.unvaluedCount(unvalued)}</Mark>}
            {disputed > 0 && <Mark tone="warn">{words.funding.disputedCount(disputed)}</Mark>}
            {!isZero(passedOn) && (
              <Soft>
                {words.funding.gross} <Money amount={gross} currency={currency} />
              </Soft>
            )}
          </Row>
        ),
      },
    ]}
  />
);
