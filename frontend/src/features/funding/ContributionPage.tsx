import { read } from "@/api/client";
import { LoadedPage } from "@/api/LoadedPage";
import { RecordSteps } from "@/api/RecordSteps";
import { words } from "@/lib/words";
import { Money } from "@/ui/Money";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { EvidenceSection } from "@/ui/Sources";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { ContributionFacts } from "./ContributionFacts";
import { ContributionMarks } from "./ContributionMarks";
import styles from "./ContributionPage.module.css";
import { FundedBy } from "./FundedBy";
import { Statements } from "./Statements";

const route = getRouteApi("/funding/$id");

export default function ContributionPage() {
  const { id } = route.useParams();
  const query = useQuery(read("/api/v1/contributions/{id}", { path: { id } }));
  return (
    <LoadedPage query={query}>
      {(contribution) => (
        <Page
          title={words.funding.oneOf(
            words.codes.contributionStage[contribution.stage],
            contribution.provider.name,
            contribution.intervention.name,
          )}
          eyebrow={words.funding.one}
        >
          <RecordSteps type="contributions" id={id} owner={contribution.reportedBy.id} />
          <p className={styles.amount}>
            <Money amount={contribution.amount} currency={contribution.currency} />{" "}
            <ContributionMarks of={contribution} />
          </p>
          <ContributionFacts contribution={contribution} />
          {contribution.statements.length > 0 && (
            <Section title={words.funding.statements} lead={words.funding.statementsLead}>
              <Statements contribution={contribution} />
            </Section>
          )}
          {contribution.fundedBy.length > 0 && (
            <Section title={words.funding.fundedBy} lead={words.funding.fundedByLead}>
              <FundedBy contribution={contribution} />
            </Section>
          )}
          <EvidenceSection {...contribution} />
        </Page>
      )}
    </LoadedPage>
  );
}
