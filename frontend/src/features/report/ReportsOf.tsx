import { reportsWords } from "@/lib/words/reports";
import { Section } from "@/ui/Section";
import { ReportLinks } from "./ReportLinks";

/** The reports of an intervention, on its profile. */
export const ReportsOf = ({ id }: { id: string }) => (
  <Section title={reportsWords.of}>
    <ReportLinks id={id} />
  </Section>
);
