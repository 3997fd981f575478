import type { Side } from "@/api/schema";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";

/** Counterpart or donor: the agency's country against the programme's own. */
export const SideMark = ({ side }: { side: Side }) => (
  <Mark tone={side === "DONOR" ? "donor" : "good"}>{words.codes.side[side]}</Mark>
);
