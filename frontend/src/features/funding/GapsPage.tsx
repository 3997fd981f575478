import { FundingScreen } from "./FundingScreen";
import GapsFigure from "./GapsFigure";

export default function GapsPage() {
  return (
    <FundingScreen screen="gaps">
      <GapsFigure />
    </FundingScreen>
  );
}
