import type { Dispute } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Lines } from "@/ui/Lines";
import { Money } from "@/ui/Money";
import { Soft, Titled } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";

const Report = ({ of: { contribution } }: { of: Dispute }) => (
  <Titled below={<AgencyLink agency={contribution.reportedBy} />}>
    <Link to="/funding/$id" params={{ id: contribution.id }}>
      <Money amount={contribution.amount} currency={contribution.currency} />
    </Link>
  </Titled>
);

const Others = ({ of: { statements } }: { of: Dispute }) => (
  <Lines>
    {statements
      .filter(({ position }) => position === "DISPUTED")
      .map(({ agency, amount, currency, reason }) => (
        <Titled
          key={agency.id}
          below={
            <>
              <AgencyLink agency={agency} /> {reason}
            </>
          }
        >
          {amount === undefined ? (
            words.funding.differenceUnknown
          ) : (
            <Money amount={amount} currency={currency} />
          )}
        </Titled>
      ))}
  </Lines>
);

/** Both accounts of each disputed contribution, and how far they are apart. */
export const DisputeTable = ({ disputes }: { disputes: Dispute[] }) => (
  <Table<Dispute>
    caption={words.funding.screens.disputes.title}
    rows={disputes}
    rowKey={({ contribution }) => contribution.id}
    columns={[
      {
        name: words.funding.for,
        cell: ({ contribution: { intervention, stage, date } }) => (
          <Titled
            below={
              <>
                {words.codes.contributionStage[stage]} {date && <DateText date={date} />}
              </>
            }
          >
            <InterventionLink intervention={intervention} />
          </Titled>
        ),
      },
      { name: words.funding.report, cell: (dispute) => <Report of={dispute} /> },
      { name: words.funding.otherAccount, cell: (dispute) => <Others of={dispute} /> },
      {
        name: words.funding.difference,
        numeric: true,
        cell: ({ difference, contribution: { currency } }) =>
          difference === undefined ? (
            <Soft>{words.funding.differenceUnknown}</Soft>
          ) : (
            <Money amount={difference} currency={currency} difference />
          ),
      },
    ]}
  />
);
