import type { InterventionDetails } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { rangeText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Facts } from "@/ui/Facts";
import { Identifiers } from "@/ui/Identifiers";

export const InterventionFacts = ({ intervention }: { intervention: InterventionDetails }) => (
  <Facts
    facts={[
      [words.intervention.actual, rangeText(intervention.actualStart, intervention.actualEnd)],
      [words.intervention.planned, rangeText(intervention.plannedStart, intervention.plannedEnd)],
      [words.intervention.reportedBy, <AgencyLink key="reporter" agency={intervention.reportedBy} />],
      [
        words.identifiers,
        intervention.identifiers.length > 0 && <Identifiers identifiers={intervention.identifiers} />,
      ],
    ]}
  />
);
