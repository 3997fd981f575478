import FlowsFigure from "./FlowsFigure";
import { FundingScreen } from "./FundingScreen";

export default function FlowsPage() {
  return (
    <FundingScreen screen="flows">
      <FlowsFigure />
    </FundingScreen>
  );
}
