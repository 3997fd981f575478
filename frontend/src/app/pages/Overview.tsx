import { MapOfSelection } from "@/features/cluster/MapOfSelection";
import { ShareByYear } from "@/features/funding/ShareByYear";
import { OverviewPage } from "@/features/overview/OverviewPage";
import { Generations } from "@/features/ripple/Generations";

export default function Overview() {
  return <OverviewPage map={<MapOfSelection />} share={<ShareByYear />} ripple={<Generations />} />;
}
