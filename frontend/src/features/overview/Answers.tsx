import { read } from "@/api/client";
import type { Overview } from "@/api/schema";
import { words } from "@/lib/words";
import { Said } from "@/ui/Said";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

interface Props {
  overview: Overview;
}

/** A phrase of an answer that opens the records it counts. */
const opens =
  (
    to: "/agencies" | "/interventions" | "/clusters" | "/funding" | "/ripple",
    search: Record<string, string[]> = {},
  ) =>
  (phrase: string): ReactNode => <Link {...{ to, search }}>{phrase}</Link>;

/** The four answers. Every figure in them opens the records it counts. */

export const WhoWhere = ({ overview: { agencies, interventions, clusters } }: Props) => (
  <Said
    of={words.overview.whoWhere<ReactNode>([agencies, interventions, clusters], {
      agencies: opens("/agencies"),
      interventions: opens("/interventions"),
      clusters: opens("/clusters"),
    })}
  />
);

export const HowMuch = ({ overview: { contributions } }: Props) => (
  <Said of={words.overview.howMuch<ReactNode>(contributions, opens("/funding"))} />
);

export function HowFar({ overview: { clustersByStage } }: Props) {
  const at = (which: string) => clustersByStage.find(({ stage }) => stage === which)?.count ?? 0;
  return (
    <Said
      of={words.overview.howFar<ReactNode>(
        [at("IMPLEMENTING"), at("HANDED_OVER")],
        words.codes.clusterStage.IMPLEMENTING,
        {
          here: opens("/clusters", { stage: ["IMPLEMENTING"] }),
          handedOver: opens("/clusters", { stage: ["HANDED_OVER"] }),
        },
      )}
    />
  );
}

export function HowWide({ overview: { adoptions } }: Props) {
  const { data: ripple } = useQuery(read("/api/v1/ripple", {}));
  const generations = Math.max(0, ...(ripple?.nodes ?? []).map(({ generation }) => generation));
  const abandoned = ripple?.edges.filter(({ stage }) => stage === "ABANDONED").length ?? 0;
  return (
    <Said
      of={words.overview.howWide<ReactNode>([adoptions, generations, abandoned], {
        adoptions: opens("/ripple"),
        abandoned: opens("/ripple", { stage: ["ABANDONED"] }),
      })}
    />
  );
}
