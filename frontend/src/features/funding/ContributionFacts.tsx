import type { ContributionDetails, InKind } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { SideMark } from "@/features/agency/SideMark";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { grouped } from "@/lib/decimal";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Facts } from "@/ui/Facts";
import { Row } from "@/ui/Row";

const goods = ({ quantity, unit, description }: InKind) =>
  [quantity === undefined ? undefined : grouped(quantity), unit, description].filter(Boolean).join(" ");

export const ContributionFacts = ({
  contribution: { inKind, ...contribution },
}: {
  contribution: ContributionDetails;
}) => (
  <Facts
    facts={[
      [
        words.funding.provider,
        <Row key="provider">
          <AgencyLink agency={contribution.provider} /> <SideMark side={contribution.providerSide} />
        </Row>,
      ],
      [words.funding.receiver, contribution.receiver && <AgencyLink agency={contribution.receiver} />],
      [words.funding.for, <InterventionLink key="for" intervention={contribution.intervention} />],
      [words.funding.stage, words.codes.contributionStage[contribution.stage]],
      [words.funding.form, words.codes.fundingForm[contribution.form]],
      [words.date, contribution.date ? <DateText date={contribution.date} /> : words.noDate],
      [words.funding.inKind, inKind && goods(inKind)],
      [words.funding.valuation, inKind?.valuationMethod],
      [words.intervention.reportedBy, <AgencyLink key="reporter" agency={contribution.reportedBy} />],
      [words.funding.reference, contribution.reference],
    ]}
  />
);
