import type { Participant, ParticipantRole } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";
import { Facts } from "@/ui/Facts";
import { Lines } from "@/ui/Lines";
import { Empty } from "@/ui/States";

const roles = Object.keys(words.codes.role) as ParticipantRole[];

/** Who takes part, by what they do. */
export function Participants({ participants }: { participants: Participant[] }) {
  if (participants.length === 0) return <Empty title={words.intervention.noParticipants} />;
  const byRole = groupBy(participants, ({ role }) => role);
  return (
    <Facts
      plain
      facts={roles.map((role) => [
        words.codes.role[role],
        byRole.has(role) && (
          <Lines>
            {byRole.get(role)?.map(({ agency }) => (
              <AgencyLink key={agency.id} agency={agency} />
            ))}
          </Lines>
        ),
      ])}
    />
  );
}
