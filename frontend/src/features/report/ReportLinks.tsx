import { words } from "@/lib/words";
import { Row } from "@/ui/Row";
import { Link } from "@tanstack/react-router";

/** The ways to the reports of an intervention. */
export const ReportLinks = ({ id }: { id: string }) => (
  <Row>
    <Link to="/reports/completion/$id" params={{ id }}>
      {words.reports.completion.short}
    </Link>
    <Link to="/reports/followup/$id" params={{ id }}>
      {words.reports.followup.short}
    </Link>
  </Row>
);
