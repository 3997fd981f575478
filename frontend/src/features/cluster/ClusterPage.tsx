import { read } from "@/api/client";
import { LoadedPage } from "@/api/LoadedPage";
import { RecordSteps } from "@/api/RecordSteps";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { EvidenceSection } from "@/ui/Sources";
import { WhenSeen } from "@/ui/WhenSeen";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Assessments } from "./Assessments";
import { ClusterFacts } from "./ClusterFacts";
import { Definition } from "./Definition";
import { Observations } from "./Observations";
import { Stages, type ShownBy } from "./Stages";
import { StageTrack } from "./StageTrack";

interface Props {
  id: string;
  shownBy: ShownBy;
  /** What later concepts know of this cluster. */
  children: ReactNode;
}

export function ClusterPage({ id, shownBy, children }: Props) {
  const query = useQuery(read("/api/v1/clusters/{id}", { path: { id } }));
  return (
    <LoadedPage query={query}>
      {(cluster) => (
        <Page
          title={cluster.name}
          eyebrow={
            <>
              {words.cluster.one} <StageTrack stage={cluster.stage} />
            </>
          }
        >
          <RecordSteps type="clusters" id={id} />
          <ClusterFacts cluster={cluster} />
          <Section title={words.cluster.definition} lead={words.cluster.definitionLead}>
            <Definition check={cluster.definition} />
          </Section>
          <Section title={words.cluster.stages} lead={words.cluster.stagesLead}>
            <Stages reached={cluster.stages} shownBy={shownBy} />
          </Section>
          <WhenSeen name={`/clusters/${id}`}>{children}</WhenSeen>
          <Section title={words.cluster.observations} lead={words.cluster.observationsLead}>
            <Observations observations={cluster.observations} />
          </Section>
          <Section title={words.cluster.assessments}>
            <Assessments opportunities={cluster.opportunities} threats={cluster.threats} />
          </Section>
          <EvidenceSection {...cluster} />
        </Page>
      )}
    </LoadedPage>
  );
}
