import { reportsWords } from "@/lib/words/reports";
import { Row } from "@/ui/Row";
import { Link } from "@tanstack/react-router";

/** The ways to the reports of an intervention. */
export const ReportLinks = ({ id }: { id: string }) => (
  <Row>
    <Link to="/reports/completion/$id" params={{ id }}>
      {reportsWords.completion.short}
    </Link>
    <Link to="/reports/followup/$id" params={{ id }}>
      {reportsWords.followup.short}
    </Link>
    <Link to="/reports/year/$id" params={{ id }}>
      {reportsWords.brief.byYear}
    </Link>
  </Row>
);
