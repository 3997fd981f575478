import type { ClusterStage } from "@/api/schema";
import { words } from "@/lib/words";
import { Track } from "@/ui/Track";

export const clusterStages = Object.keys(words.codes.clusterStage) as ClusterStage[];

/** 0 for a cluster whose stage nobody recorded, up to 6. */
export const stageNumber = (stage?: ClusterStage) => (stage ? clusterStages.indexOf(stage) + 1 : 0);

export const stageName = (stage?: ClusterStage) =>
  stage ? words.codes.clusterStage[stage] : words.cluster.noStage;

/** How far along the method a cluster has come, as far as there is evidence. */
export const StageTrack = ({ stage }: { stage?: ClusterStage }) => (
  <Track steps={clusterStages.length} reached={stageNumber(stage)}>
    {stageName(stage)}
  </Track>
);
