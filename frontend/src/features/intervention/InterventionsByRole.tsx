import type { ParticipantRole } from "@/api/schema";
import { words } from "@/lib/words";
import { InterventionsOf } from "./InterventionsOf";

const roles = Object.keys(words.codes.role) as ParticipantRole[];

/** What an agency takes part in, a section for each of its roles. */
export const InterventionsByRole = ({ agency }: { agency: string }) =>
  roles.map((role) => (
    <InterventionsOf
      key={role}
      title={words.intervention.asRole[role]}
      filter={{ agency: [agency], role: [role] }}
    />
  ));
