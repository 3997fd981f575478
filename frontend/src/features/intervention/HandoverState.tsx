import type { Handover } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Facts } from "@/ui/Facts";
import { Mark, type Tone } from "@/ui/Mark";

const tones: Record<Handover["state"], Tone> = {
  OPERATING: "good",
  PARTLY_OPERATING: "caution",
  CLOSED: "warn",
  UNKNOWN: "plain",
};

/** Who owns what was built, and whether it still works. */
export const HandoverState = ({ handover: { agency, date, state, note } }: { handover: Handover }) => (
  <Facts
    facts={[
      [words.intervention.owner, <AgencyLink key="owner" agency={agency} />],
      [words.intervention.since, date && <DateText date={date} />],
      [
        words.intervention.state,
        <Mark key="state" tone={tones[state]}>
          {words.codes.handoverState[state]}
        </Mark>,
      ],
      [words.note, note],
    ]}
  />
);
