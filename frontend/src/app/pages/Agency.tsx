import { AgencyPage } from "@/features/agency/AgencyPage";
import { FundingOf } from "@/features/funding/FundingOf";
import { InterventionsByRole } from "@/features/intervention/InterventionsByRole";
import { Scorecard } from "@/features/quality/Scorecard";
import { AdoptionsOf } from "@/features/ripple/AdoptionsOf";
import { words } from "@/lib/words";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/agencies/$id");

/** An agency, and what it does, gives, receives and has taken up. */
export default function Agency() {
  const { id } = route.useParams();
  return (
    <AgencyPage key={id} id={id}>
      <InterventionsByRole agency={id} />
      <FundingOf
        title={words.agency.given}
        filter={{ provider: [id] }}
        none={words.agency.noneGiven}
        subject={id}
      />
      <FundingOf
        title={words.agency.received}
        filter={{ receiver: [id] }}
        none={words.agency.noneReceived}
        subject={id}
      />
      <AdoptionsOf title={words.agency.adoptions} filter={{ adopter: [id] }} />
      <Scorecard by="AGENCY" id={id} />
    </AgencyPage>
  );
}
