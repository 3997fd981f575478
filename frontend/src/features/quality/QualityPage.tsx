import { readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { ViewLinks } from "@/api/ViewLinks";
import { words } from "@/lib/words";
import { qualityWords } from "@/lib/words/quality";
import { Page } from "@/ui/Page";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { leastFirst, qualityFinding } from "./asked";
import { QualityFilters } from "./QualityFilters";
import { QualityTable } from "./QualityTable";

const route = getRouteApi("/quality");

/** As many as a page can have: who is least complete can only be told of all. */
const whole = 500;

export default function QualityPage() {
  const { by = "AGENCY", after, ...of } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(
    readSteadily("/api/v1/quality", { query: { ...of, by, after, limit: whole, total: true } }),
  );
  return (
    <Page title={words.quality.title} lead={qualityWords.lead}>
      <ViewLinks
        label={qualityWords.by}
        views={words.quality.subjects}
        current={by}
        search={(subject) => ({ ...of, by: subject })}
      />
      <QualityFilters
        of={of}
        active={Object.keys(of).length > 0}
        onChange={(change) => void navigate({ search: { by, ...of, ...change }, replace: true })}
        onClear={() => void navigate({ search: { by } })}
      />
      <Loaded query={query} lines={14}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={words.states.noMatch} />
          ) : (
            <Section
              title={qualityFinding(page.items)}
              lead={qualityWords.least}
              aside={
                <Link to="/quality/fixes" search={of}>
                  {qualityWords.fixes}
                </Link>
              }
            >
              <QualityTable by={by} items={leastFirst(page.items)} />
              <Pages page={page} after={after} />
              <Counting meaning={qualityWords.meaning} />
            </Section>
          )
        }
      </Loaded>
    </Page>
  );
}
