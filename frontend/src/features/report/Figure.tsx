import { screenAsReported } from "@/api/records";
import type { ReportFigure } from "@/api/schema";
import { isZero } from "@/lib/decimal";
import { words } from "@/lib/words";
import { reportsWords } from "@/lib/words/reports";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Soft } from "@/ui/Row";
import { Link } from "@tanstack/react-router";

/** A figure of a report, net of money passed on, that opens its contributions; of what nobody valued, how many. */
export function Figure({ figure, currency }: { figure?: ReportFigure; currency?: string }) {
  if (!figure) return null;
  const { net, gross, passedOn, disputed, unvalued, records } = figure;
  const shown =
    net === undefined ? (
      <Mark tone="caution">{words.funding.unvaluedCount(unvalued)}</Mark>
    ) : (
      <Money amount={net} currency={currency} />
    );
  return (
    <>
      {records ? <Link {...screenAsReported(records)}>{shown}</Link> : shown}
      {passedOn !== undefined && !isZero(passedOn) && (
        <Soft>
          {" "}
          {reportsWords.passedOn}; {reportsWords.gross} <Money amount={gross} currency={currency} />
        </Soft>
      )}
      {net !== undefined && unvalued > 0 && (
        <Mark tone="caution">{words.funding.unvaluedCount(unvalued)}</Mark>
      )}
      {disputed > 0 && (
        <Mark tone="warn" title={words.funding.disputedMeaning}>
          {words.funding.disputedCount(disputed)}
        </Mark>
      )}
    </>
  );
}
