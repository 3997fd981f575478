import { MapOfSelection } from "@/features/cluster/MapOfSelection";
import { OverviewPage } from "@/features/overview/OverviewPage";
import { Generations } from "@/features/ripple/Generations";

export default function Overview() {
  return <OverviewPage map={<MapOfSelection />} ripple={<Generations />} />;
}
