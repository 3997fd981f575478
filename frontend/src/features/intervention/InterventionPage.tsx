import { read } from "@/api/client";
import { LoadedPage } from "@/api/LoadedPage";
import { RecordSteps } from "@/api/RecordSteps";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { EvidenceSection } from "@/ui/Sources";
import { WhenSeen } from "@/ui/WhenSeen";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Budgets } from "./Budgets";
import { HandoverState } from "./HandoverState";
import { InterventionFacts } from "./InterventionFacts";
import { Participants } from "./Participants";
import { Parts } from "./Parts";
import { Results } from "./Results";
import { SharedClusters } from "./SharedClusters";
import { Trail } from "./Trail";

interface Props {
  id: string;
  /** What later concepts know of this intervention. */
  children: ReactNode;
}

export function InterventionPage({ id, children }: Props) {
  const query = useQuery(read("/api/v1/interventions/{id}", { path: { id } }));
  return (
    <LoadedPage query={query}>
      {(intervention) => (
        <Page
          title={intervention.title}
          eyebrow={
            <>
              {words.codes.level[intervention.level]}
              {intervention.type && <span>{words.codes.interventionType[intervention.type]}</span>}
              {intervention.status && <Mark>{words.codes.activityStatus[intervention.status]}</Mark>}
              {intervention.draft && <Mark tone="caution">{words.draft}</Mark>}
            </>
          }
          lead={intervention.description}
        >
          <RecordSteps type="interventions" id={id} owner={intervention.reportedBy.id} />
          <Trail ancestors={intervention.ancestors} />
          <InterventionFacts intervention={intervention} />
          <Section title={words.intervention.participants}>
            <Participants participants={intervention.participants} />
          </Section>
          <Section title={words.intervention.where}>
            <SharedClusters shares={intervention.clusters} />
          </Section>
          <Parts parent={id} />
          {intervention.budgets.length > 0 && (
            <Section title={words.intervention.budgets} lead={words.intervention.budgetsLead}>
              <Budgets budgets={intervention.budgets} />
            </Section>
          )}
          <WhenSeen name={`/interventions/${id}`}>{children}</WhenSeen>
          <Section title={words.intervention.results}>
            <Results results={intervention.results} />
          </Section>
          {intervention.handover && (
            <Section title={words.intervention.handover}>
              <HandoverState handover={intervention.handover} />
            </Section>
          )}
          <EvidenceSection {...intervention} />
        </Page>
      )}
    </LoadedPage>
  );
}
