import DeliveryFigure from "./DeliveryFigure";
import { FundingScreen } from "./FundingScreen";
import { GroupBy } from "./GroupBy";
import { useFunding } from "./useFunding";

export default function DeliveryPage() {
  const { by = ["side"], set } = useFunding();
  return (
    <FundingScreen screen="delivery">
      <GroupBy by={by} onChange={(groupings) => set({ by: groupings })} />
      <DeliveryFigure />
    </FundingScreen>
  );
}
