import type { ContributionDetails, Statement } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { words } from "@/lib/words";
import { Columns } from "@/ui/Columns";
import { DateText } from "@/ui/DateText";
import { Mark } from "@/ui/Mark";
import { Money } from "@/ui/Money";
import { Lines } from "@/ui/Lines";
import { SourceLink } from "@/ui/Sources";
import { Link } from "@tanstack/react-router";
import styles from "./ContributionPage.module.css";

type Said = Omit<Statement, "position"> & {
  position?: Statement["position"];
  /** Of the contribution that the other party speaks of; none for the reporter. */
  of?: string;
};

function Card({ agency, position, amount, currency, date, reason, sources, of }: Said) {
  const tone = position === "DISPUTED" ? "warn" : "good";
  return (
    <div className={styles.statement}>
      <h3>
        <AgencyLink agency={agency} />{" "}
        <Mark tone={position ? tone : "plain"}>
          {position ? words.codes.position[position] : words.funding.reported}
        </Mark>
      </h3>
      {amount !== undefined && (
        <p className={styles.figure}>
          <Money amount={amount} currency={currency} />
        </p>
      )}
      {date && <DateText date={date} />}
      {reason && <p>{reason}</p>}
      <Lines>
        {sources.map((source) => (
          <SourceLink key={`${source.url}${source.title}`} source={source} />
        ))}
      </Lines>
      {of && (
        <Link to="/history/contributions/$id/statements/$agency" params={{ id: of, agency: agency.id }}>
          {words.form.history}
        </Link>
      )}
    </div>
  );
}

/** What the reporter and the other party each say; both stand. */
export const Statements = ({ contribution }: { contribution: ContributionDetails }) => (
  <Columns>
    <Card
      agency={contribution.reportedBy}
      amount={contribution.amount}
      currency={contribution.currency}
      date={contribution.date}
      sources={contribution.sources}
    />
    {contribution.statements.map((statement) => (
      <Card key={statement.agency.id} {...statement} of={contribution.id} />
    ))}
  </Columns>
);
