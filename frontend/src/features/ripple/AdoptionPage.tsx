import { read } from "@/api/client";
import { LoadedPage } from "@/api/LoadedPage";
import { RecordSteps } from "@/api/RecordSteps";
import type { AdoptionDetails } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Facts } from "@/ui/Facts";
import { Lines } from "@/ui/Lines";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { EvidenceSection } from "@/ui/Sources";
import { Steps } from "@/ui/Steps";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { AdoptionStageMark } from "./AdoptionStageMark";

const route = getRouteApi("/ripple/$id");

const facts = (adoption: AdoptionDetails): [string, ReactNode][] => [
  [words.ripple.adopter, <AgencyLink key="adopter" agency={adoption.adopter} />],
  [words.ripple.from, <InterventionLink key="from" intervention={adoption.from} />],
  [words.ripple.fromCluster, adoption.fromCluster && <ClusterLink cluster={adoption.fromCluster} />],
  [words.ripple.to, adoption.to && <InterventionLink intervention={adoption.to} />],
  [
    words.ripple.toClusters,
    adoption.toClusters.length > 0 && (
      <Lines>
        {adoption.toClusters.map((cluster) => (
          <ClusterLink key={cluster.id} cluster={cluster} />
        ))}
      </Lines>
    ),
  ],
];

export default function AdoptionPage() {
  const { id } = route.useParams();
  const query = useQuery(read("/api/v1/adoptions/{id}", { path: { id } }));
  return (
    <LoadedPage query={query}>
      {(adoption) => (
        <Page
          title={words.ripple.oneOf(
            words.codes.mechanism[adoption.mechanism],
            adoption.from.name,
            adoption.adopter.name,
          )}
          eyebrow={
            <>
              {words.ripple.one} <AdoptionStageMark stage={adoption.stage} />
            </>
          }
        >
          <RecordSteps type="adoptions" id={id} owner={adoption.adopter.id} />
          <Facts facts={facts(adoption)} />
          <Section title={words.ripple.steps}>
            <Steps
              steps={adoption.steps.map(({ stage, date, note }) => ({
                key: stage,
                when: date ? <DateText date={date} /> : words.noDate,
                what: words.codes.adoptionStage[stage],
                below: note,
                current: stage === adoption.stage,
              }))}
            />
          </Section>
          <EvidenceSection {...adoption} />
        </Page>
      )}
    </LoadedPage>
  );
}
