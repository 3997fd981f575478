import type { ContributionSummary } from "@/api/schema";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";

type Marked = Pick<ContributionSummary, "disputed" | "confidence" | "draft">;

/** Whatever changes how an amount is to be read. */
export const ContributionMarks = ({ of: { disputed, confidence, draft } }: { of: Marked }) => (
  <>
    {disputed && <Mark tone="warn">{words.codes.position.DISPUTED}</Mark>}
    {confidence === "INFERRED" && (
      <Mark tone="caution" title={words.sources.meaning.INFERRED}>
        {words.codes.confidence.INFERRED}
      </Mark>
    )}
    {draft && <Mark>{words.draft}</Mark>}
  </>
);
