import { read } from "@/api/client";
import { Counting } from "@/api/Counting";
import { LoadedPage } from "@/api/LoadedPage";
import type { CompletionReport } from "@/api/schema";
import { dateText } from "@/lib/dates";
import { reportsWords as reports } from "@/lib/words/reports";
import { Choices, Choice } from "@/ui/Filters";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { Phasing, Shares } from "./Finance";
import { Identity, PartTable, Results } from "./Parts";
import { Sheet } from "./Sheet";
import { atWork, fiscalYearsOf, touches } from "./years";

const route = getRouteApi("/reports/year/$id");
const { brief } = reports;

/** The years that something is known of, and the one that was asked for. */
const YearChoice = ({ years, year }: { years: string[]; year: string }) => {
  const navigate = route.useNavigate();
  const all = [...new Set([year, ...years])].toSorted().toReversed();
  return (
    <Choices>
      <Choice
        label={reports.year}
        value={year}
        required
        options={Object.fromEntries(all.map((one) => [one, dateText(one)]))}
        onChange={(fiscalYear) => void navigate({ search: { fiscalYear } })}
      />
    </Choices>
  );
};

/** What a fiscal year came to: money, who gave it, results and what was at work. */
function Year({ of, fiscalYear }: { of: CompletionReport; fiscalYear: string }) {
  const years = of.years.filter((year) => year.fiscalYear === fiscalYear);
  const results = of.results.filter(({ period }) => period && touches(fiscalYear, period));
  const parts = of.parts.filter((part) => atWork(fiscalYear, part));
  return (
    <>
      <Section title={reports.finance}>
        <Phasing years={years} about={reports.finance} none={reports.noFinance} />
      </Section>
      <Section title={reports.shares}>
        <Shares years={years} />
      </Section>
      <Section title={reports.results}>
        <Results results={results} />
      </Section>
      <Section title={brief.atWork}>
        {parts.length > 0 ? <PartTable parts={parts} /> : <Empty title={brief.noneAtWork} />}
      </Section>
    </>
  );
}

/** One fiscal year of a programme and its parts. */
export default function ProgrammeYear() {
  const { id } = route.useParams();
  const asked = route.useSearch().fiscalYear;
  const query = useQuery(read("/api/v1/reports/completion/{intervention}", { path: { intervention: id } }));
  return (
    <LoadedPage query={query}>
      {(report) => {
        const known = fiscalYearsOf(report);
        const fiscalYear = asked ?? known[0];
        return (
          <Sheet
            title={brief.yearTitle(report.intervention.title, fiscalYear ? dateText(fiscalYear) : undefined)}
            head={brief.programmeYear}
            about={brief.about}
            links={
              <>
                <Link to="/reports/completion/$id" params={{ id }}>
                  {reports.completion.short}
                </Link>
                {fiscalYear && <YearChoice years={known} year={fiscalYear} />}
              </>
            }
          >
            <Identity of={report.intervention} />
            {fiscalYear ? <Year of={report} fiscalYear={fiscalYear} /> : <Empty title={reports.noFinance} />}
            <Counting meaning={brief.yearMeaning} asOf={report.asOf} newest={report.newest}>
              {reports.local(report.localCurrency)}
            </Counting>
          </Sheet>
        );
      }}
    </LoadedPage>
  );
}
