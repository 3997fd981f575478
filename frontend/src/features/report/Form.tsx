import { Counting } from "@/api/Counting";
import type { InterventionDetails } from "@/api/schema";
import { reportsWords as reports } from "@/lib/words/reports";
import { Section } from "@/ui/Section";
import { EvidenceSection } from "@/ui/Sources";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import styles from "./Form.module.css";
import { Sheet } from "./Sheet";

interface Props {
  of: { intervention: InterventionDetails; asOf: string; newest?: string; localCurrency: string };
  report: "completion" | "followup";
  /** The numbered parts of the form. */
  parts: [name: string, content: ReactNode][];
}

const Others = ({ id, report }: { id: string; report: Props["report"] }) => (
  <>
    <Link to="/interventions/$id" params={{ id }}>
      {reports.profile}
    </Link>
    {report === "completion" ? (
      <Link to="/reports/followup/$id" params={{ id }}>
        {reports.followup.short}
      </Link>
    ) : (
      <Link to="/reports/completion/$id" params={{ id }}>
        {reports.completion.short}
      </Link>
    )}
  </>
);

/** A report as a form: numbered parts, sources, and room to sign. */
export const Form = ({ of: { intervention, asOf, newest, localCurrency }, report, parts }: Props) => (
  <Sheet
    title={reports[report].title(intervention.title)}
    head={reports[report].form}
    about={reports[report].about}
    links={<Others id={intervention.id} report={report} />}
  >
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
  </Sheet>
);
