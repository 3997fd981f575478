import { read } from "@/api/client";
import { LoadedPage } from "@/api/LoadedPage";
import { dateText } from "@/lib/dates";
import { reportsWords as reports } from "@/lib/words/reports";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { Phasing, Shares } from "./Finance";
import { Form } from "./Form";
import { Assets, Identity, PartTable, Results } from "./Parts";

const route = getRouteApi("/reports/followup/$id");

export default function FollowupPage() {
  const { id } = route.useParams();
  const query = useQuery(read("/api/v1/reports/followup/{intervention}", { path: { intervention: id } }));
  return (
    <LoadedPage query={query}>
      {({ years, undecided, ...report }) => (
        <Form
          of={report}
          report="followup"
          parts={[
            [
              reports.identity,
              <Identity
                key="identity"
                of={report.intervention}
                completed={report.completed ? dateText(report.completed) : reports.notCompleted}
              />,
            ],
            [reports.assets, <Assets key="assets" parts={report.parts} />],
            [
              reports.afterFinance,
              <Phasing key="after" years={years} about={reports.afterFinance} none={reports.noAfter} />,
            ],
            [
              reports.undecided,
              <Phasing
                key="undecided"
                years={undecided}
                about={reports.undecided}
                none={reports.noFinance}
              />,
            ],
            [reports.shares, <Shares key="shares" years={[...years, ...undecided]} />],
            [reports.results, <Results key="results" results={report.results} />],
            [reports.parts, <PartTable key="parts" parts={report.parts} />],
          ]}
        />
      )}
    </LoadedPage>
  );
}
