import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { ClusterPicker } from "@/features/cluster/ClusterPicker";
import { InterventionPicker } from "@/features/intervention/InterventionPicker";
import { reportsWords } from "@/lib/words/reports";
import { Choices } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { useNavigate } from "@tanstack/react-router";

const { brief } = reportsWords;

/** Whoever picks a cluster, an agency or a programme is led to its brief. */
export function BriefChoice() {
  const navigate = useNavigate();
  return (
    <Section title={brief.choose} lead={brief.chooseLead}>
      <Choices>
        <ClusterPicker
          label={brief.cluster}
          onChange={(id) => id && void navigate({ to: "/reports/cluster/$id", params: { id } })}
        />
        <AgencyPicker
          label={brief.agency}
          onChange={(id) => id && void navigate({ to: "/reports/agency/$id", params: { id } })}
        />
        <InterventionPicker
          label={brief.programmeYear}
          level="PROGRAMME"
          onChange={(id) => id && void navigate({ to: "/reports/year/$id", params: { id } })}
        />
      </Choices>
    </Section>
  );
}
