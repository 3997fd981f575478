import { Counting } from "@/api/Counting";
import type { InterventionDetails } from "@/api/schema";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { EvidenceSection } from "@/ui/Sources";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import styles from "./Form.module.css";

const { reports } = words;

interface Props {
  of: { intervention: InterventionDetails; asOf: string; newest?: string; localCurrency: string };
  report: "completion" | "followup";
  /** The numbered parts of the form. */
  parts: [name: string, content: ReactNode][];
}

/** A report as a form on A4: numbered parts, sources, and room to sign. */
export const Form = ({ of: { intervention, asOf, newest, localCurrency }, report, parts }: Props) => (
  <Page
    title={reports[report].title(intervention.title)}
    eyebrow={<Link to="/reports">{reports.title}</Link>}
  >
    <div className={styles.actions}>
      <button type="button" onClick={() => window.print()}>
        {reports.print}
      </button>
      <Link to="/interventions/$id" params={{ id: intervention.id }}>
        {reports.profile}
      </Link>
      {report === "completion" ? (
        <Link to="/reports/followup/$id" params={{ id: intervention.id }}>
          {reports.followup.short}
        </Link>
      ) : (
        <Link to="/reports/completion/$id" params={{ id: intervention.id }}>
          {reports.completion.short}
        </Link>
      )}
    </div>
    <div className={styles.form}>
      <div className={styles.head}>
        <strong>{reports[report].form}</strong>
        <span>{reports[report].about}</span>
      </div>
      {parts.map(([name, content], place) => (
        <Section key={name} title={reports.part(place + 1, name)}>
          {content}
        </Section>
      ))}
      <EvidenceSection {...intervention} />
      <Counting meaning={reports.meaning} asOf={asOf} newest={newest}>
        {reports.local(localCurrency)}
      </Counting>
      <div className={styles.sign}>
        {[reports.prepared, reports.checked].map((who) => (
          <p key={who}>
            {who}: {reports.signature.toLowerCase()}
          </p>
        ))}
      </div>
    </div>
  </Page>
);
