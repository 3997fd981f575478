import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { ReportLinks } from "./ReportLinks";

/** The reports of an intervention, on its profile. */
export const ReportsOf = ({ id }: { id: string }) => (
  <Section title={words.reports.of}>
    <ReportLinks id={id} />
  </Section>
);
