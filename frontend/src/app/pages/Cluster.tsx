import { AgenciesHere } from "@/features/cluster/AgenciesHere";
import { ClusterPage } from "@/features/cluster/ClusterPage";
import { FundingOf } from "@/features/funding/FundingOf";
import { InterventionById } from "@/features/intervention/InterventionById";
import { InterventionsOf } from "@/features/intervention/InterventionsOf";
import { AdoptionsOf } from "@/features/ripple/AdoptionsOf";
import { words } from "@/lib/words";
import { later } from "@/ui/later";
import { Skeleton } from "@/ui/States";
import { getRouteApi } from "@tanstack/react-router";
import { Suspense } from "react";

/** With words of its own, and last on the screen. */
const Scorecard = later(() => import("@/features/quality/Scorecard"));

const route = getRouteApi("/clusters/$id");

/** A cluster, and what is done, paid and taken up there. */
export default function Cluster() {
  const { id } = route.useParams();
  const filter = { cluster: [id] };
  return (
    <ClusterPage
      key={id}
      id={id}
      shownBy={(intervention, among) => <InterventionById id={intervention} among={among} />}
    >
      <InterventionsOf title={words.cluster.work} filter={filter} none={words.cluster.noWork}>
        <AgenciesHere cluster={id} />
      </InterventionsOf>
      <FundingOf title={words.cluster.money} filter={filter} none={words.cluster.noMoney} subject={id} />
      <AdoptionsOf title={words.cluster.spread} filter={filter} />
      <Suspense fallback={<Skeleton />}>
        <Scorecard by="CLUSTER" id={id} />
      </Suspense>
    </ClusterPage>
  );
}
