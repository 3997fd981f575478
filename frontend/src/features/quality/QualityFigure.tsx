import { readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import type { Quality } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { words } from "@/lib/words";
import { qualityWords } from "@/lib/words/quality";
import { Chart } from "@/ui/Chart";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { leastFirst, qualityFinding } from "./asked";
import { QualityTable } from "./QualityTable";
import { qualitySearch } from "./search";

/** As many as a page can have: who is least complete can only be told of all. */
const whole = 500;

const sheet = (items: Quality[]): Sheet => ({
  names: [
    words.agency.name,
    qualityWords.complete,
    qualityWords.present,
    qualityWords.askedFor,
    qualityWords.overdue,
    qualityWords.undated,
  ],
  rows: items.map(({ subject, completeness, timeliness }) => [
    subject.name,
    completeness.ratio,
    completeness.count,
    completeness.of,
    timeliness.overdue.count,
    timeliness.undated.count,
  ]),
});

/** How complete and timely the records are, of what the URL asks for. */
export default function QualityFigure() {
  const { by = "AGENCY", after, ...of } = qualitySearch(useSearch({ strict: false }));
  const query = useQuery(
    readSteadily("/api/v1/quality", { query: { ...of, by, after, limit: whole, total: true } }),
  );
  return (
    <Loaded query={query} lines={14}>
      {(page) =>
        page.items.length === 0 ? (
          <Empty title={words.states.noMatch} />
        ) : (
          <Chart
            name="quality"
            title={qualityFinding(page.items)}
            lead={qualityWords.least}
            aside={
              <Link to="/quality/fixes" search={of}>
                {qualityWords.fixes}
              </Link>
            }
            sheet={sheet(leastFirst(page.items))}
          >
            <QualityTable by={by} items={leastFirst(page.items)} />
            <Pages page={page} after={after} />
            <Counting meaning={qualityWords.meaning} />
          </Chart>
        )
      }
    </Loaded>
  );
}
