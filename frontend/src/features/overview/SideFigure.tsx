import type { FundingRow, Side } from "@/api/schema";
import { FigureLink } from "@/features/funding/FigureLink";
import { drawnShare, type Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Soft } from "@/ui/Row";
import styles from "./OverviewPage.module.css";

/** What one side stated, as a figure that opens and a bar beside the other side's. */
export function SideFigure({ row, side, most }: { row?: FundingRow; side: Side; most: Decimal }) {
  if (!row) return <Soft>{words.overview.nothing}</Soft>;
  return (
    <div className={styles.sides}>
      <div>
        <FigureLink row={row} />{" "}
        {!row.complete && (
          <Mark tone="warn" title={words.funding.incompleteMeaning}>
            {words.funding.incomplete}
          </Mark>
        )}{" "}
        {row.disputed > 0 && <Mark tone="warn">{words.funding.disputedCount(row.disputed)}</Mark>}
      </div>
      <i
        className={styles[side]}
        style={{ inlineSize: `${drawnShare(row.net, most)}%` }}
        aria-hidden="true"
      />
    </div>
  );
}
