import { read } from "@/api/client";
import type { Overview } from "@/api/schema";
import { words } from "@/lib/words";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

interface Props {
  overview: Overview;
}

/** The four answers. Every figure in them opens the records it counts. */

export const WhoWhere = ({ overview }: Props) => (
  <>
    <Link to="/agencies">{words.agency.count(overview.agencies)}</Link> {words.overview.carry}{" "}
    <Link to="/interventions">{words.intervention.count(overview.interventions)}</Link> {words.overview.in}{" "}
    <Link to="/clusters">{words.cluster.count(overview.clusters)}</Link>.
  </>
);

export const HowMuch = ({ overview }: Props) => (
  <>
    <Link to="/funding">{words.funding.count(overview.contributions)}</Link> {words.overview.onRecord}
  </>
);

export function HowFar({ overview }: Props) {
  const handedOver = overview.clustersByStage.find(({ stage }) => stage === "HANDED_OVER")?.count ?? 0;
  const working = overview.clustersByStage.find(({ stage }) => stage === "IMPLEMENTING")?.count ?? 0;
  return (
    <>
      <Link to="/clusters" search={{ stage: ["IMPLEMENTING"] }}>
        {words.cluster.count(working)}
      </Link>{" "}
      {words.overview.reached(words.codes.clusterStage.IMPLEMENTING)}{" "}
      <Link to="/clusters" search={{ stage: ["HANDED_OVER"] }}>
        {words.overview.handedOver(handedOver)}
      </Link>
      .
    </>
  );
}

export function HowWide({ overview }: Props) {
  const { data: ripple } = useQuery(read("/api/v1/ripple", {}));
  const generations = Math.max(0, ...(ripple?.nodes ?? []).map(({ generation }) => generation));
  const abandoned = ripple?.edges.filter(({ stage }) => stage === "ABANDONED").length ?? 0;
  return (
    <>
      {words.overview.spreadBy} <Link to="/ripple">{words.ripple.count(overview.adoptions)}</Link>{" "}
      {words.overview.over(generations)}{" "}
      <Link to="/ripple" search={{ stage: ["ABANDONED"] }}>
        {words.overview.abandoned(abandoned)}
      </Link>
      .
    </>
  );
}
