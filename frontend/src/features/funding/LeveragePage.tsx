import { words } from "@/lib/words";
import { Choice } from "@/ui/Filters";
import { FundingScreen } from "./FundingScreen";
import LeverageFigure from "./LeverageFigure";
import { useFunding } from "./useFunding";

export default function LeveragePage() {
  const { by: [by = "year"] = [], set } = useFunding();
  return (
    <FundingScreen screen="leverage">
      <LeverageFigure
        choice={
          <Choice
            label={words.funding.groupBy}
            required
            options={words.funding.groups}
            value={by}
            onChange={(name) => set({ by: name && [name] })}
          />
        }
      />
    </FundingScreen>
  );
}
