import type { ContributionDetails, FundingLinkDetails } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { Money } from "@/ui/Money";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";

/** The contributions whose money this one passes on. */
export const FundedBy = ({ contribution: { fundedBy, currency } }: { contribution: ContributionDetails }) => (
  <Table<FundingLinkDetails>
    caption={words.funding.fundedBy}
    rows={fundedBy}
    rowKey={({ contribution }) => contribution}
    columns={[
      { name: words.funding.from, cell: ({ provider }) => <AgencyLink agency={provider} /> },
      {
        name: words.funding.for,
        cell: ({ intervention }) => <InterventionLink intervention={intervention} />,
      },
      {
        name: words.amount,
        numeric: true,
        cell: ({ contribution, amount }) => (
          <Link to="/funding/$id" params={{ id: contribution }}>
            <Money amount={amount} currency={currency} />
          </Link>
        ),
      },
    ]}
  />
);
