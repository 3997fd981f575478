import type { AdoptionStage } from "@/api/schema";
import { words } from "@/lib/words";
import { Mark, type Tone } from "@/ui/Mark";

const tones: Record<AdoptionStage, Tone> = {
  INTEREST: "plain",
  AGREED: "plain",
  STARTED: "good",
  ESTABLISHED: "good",
  ABANDONED: "warn",
};

export const AdoptionStageMark = ({ stage }: { stage: AdoptionStage }) => (
  <Mark tone={tones[stage]}>{words.codes.adoptionStage[stage]}</Mark>
);
