import { words } from "@/lib/words";
import { InterventionsOf } from "./InterventionsOf";

/** The interventions an intervention is made of. */
export const Parts = ({ parent }: { parent: string }) => (
  <InterventionsOf title={words.intervention.parts} filter={{ parent: [parent] }} />
);
