import { FundingOf } from "@/features/funding/FundingOf";
import { InterventionPage } from "@/features/intervention/InterventionPage";
import { ReportsOf } from "@/features/report/ReportsOf";
import { AdoptionsOf } from "@/features/ripple/AdoptionsOf";
import { words } from "@/lib/words";
import { getRouteApi } from "@tanstack/react-router";

const route = getRouteApi("/interventions/$id");

/** An intervention, the money of it and of its parts, and what came before and after it. */
export default function Intervention() {
  const { id } = route.useParams();
  return (
    <InterventionPage key={id} id={id}>
      <FundingOf
        title={words.intervention.money}
        lead={words.intervention.moneyLead}
        filter={{ programme: [id] }}
        none={words.intervention.noMoney}
        subject={id}
      />
      <AdoptionsOf title={words.intervention.learnedFrom} filter={{ to: [id] }} />
      <AdoptionsOf title={words.intervention.takenUp} filter={{ from: [id] }} />
      <ReportsOf id={id} />
    </InterventionPage>
  );
}
