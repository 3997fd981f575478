import { AgencyPage } from "@/features/agency/AgencyPage";
import { FundingOf } from "@/features/funding/FundingOf";
import { InterventionsByRole } from "@/features/intervention/InterventionsByRole";
import { AdoptionsOf } from "@/features/ripple/AdoptionsOf";
import { words } from "@/lib/words";
import { later } from "@/ui/later";
import { Skeleton } from "@/ui/States";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";

/** With words of its own, and last on the screen. */
const Scorecard = later(() => import("@/features/quality/Scorecard"));

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
      <Suspense fallback={<Skeleton />}>
        <Scorecard by="AGENCY" id={id} />
      </Suspense>
    </AgencyPage>
  );
}
