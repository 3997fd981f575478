import { read } from "@/api/client";
import { LoadedPage } from "@/api/LoadedPage";
import { RecordSteps } from "@/api/RecordSteps";
import type { AgencyDetails } from "@/api/schema";
import { countryName } from "@/lib/countries";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Facts } from "@/ui/Facts";
import { Identifiers } from "@/ui/Identifiers";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { EvidenceSection, SourceLink } from "@/ui/Sources";
import { WhenSeen } from "@/ui/WhenSeen";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { AgencyLink } from "./AgencyLink";
import { Merges } from "./Merges";
import { Names } from "./Names";
import { SideMark } from "./SideMark";

const facts = (agency: AgencyDetails): [string, ReactNode][] => [
  [words.agency.country, countryName(agency.country)],
  [words.agency.parent, agency.parent && <AgencyLink agency={agency.parent} />],
  [words.agency.founded, agency.founded && <DateText date={agency.founded} />],
  [words.agency.dissolved, agency.dissolved && <DateText date={agency.dissolved} />],
  [words.agency.website, agency.website && <SourceLink source={{ url: agency.website }} />],
  [words.identifiers, agency.identifiers.length > 0 && <Identifiers identifiers={agency.identifiers} />],
  [words.agency.aliases, listed(agency.aliases)],
];

interface Props {
  id: string;
  /** What later concepts know of this agency. */
  children: ReactNode;
}

export function AgencyPage({ id, children }: Props) {
  const query = useQuery(read("/api/v1/agencies/{id}", { path: { id } }));
  return (
    <LoadedPage query={query}>
      {(agency) => (
        <Page
          title={agency.acronym ? `${agency.name} (${agency.acronym})` : agency.name}
          eyebrow={
            <>
              {words.codes.agencyKind[agency.kind]} <SideMark side={agency.side} />
            </>
          }
        >
          <RecordSteps type="agencies" id={id} />
          <Facts facts={facts(agency)} />
          {agency.names.length > 1 && (
            <Section title={words.agency.names} lead={words.agency.namesLead}>
              <Names names={agency.names} />
            </Section>
          )}
          <Merges agency={agency.id} />
          <WhenSeen name={`/agencies/${id}`}>{children}</WhenSeen>
          <EvidenceSection {...agency} />
        </Page>
      )}
    </LoadedPage>
  );
}
