import { readNow } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import type { ImportProblem, Severity } from "@/api/schema";
import { dataWords } from "@/lib/words/data";
import { say } from "@/lib/words/said";
import { Choice, Filters } from "@/ui/Filters";
import { Mark, type Tone } from "@/ui/Mark";
import { Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import { placeOf } from "./importWords";

const route = getRouteApi("/data/imports/$id");

const tones: Record<Severity, Tone> = { CRITICAL: "warn", ERROR: "caution", WARNING: "plain" };

const ProblemTable = ({ problems }: { problems: ImportProblem[] }) => (
  <Table<ImportProblem>
    caption={dataWords.views.problems}
    rows={problems}
    rowKey={({ position }) => String(position)}
    columns={[
      {
        name: dataWords.place,
        cell: (problem) => (
          <Titled below={problem.path && <code>{problem.path}</code>}>{placeOf(problem)}</Titled>
        ),
      },
      { name: dataWords.value, cell: ({ value }) => value && <code dir="auto">{value}</code> },
      {
        name: dataWords.problem,
        cell: ({ detail, rule }) => <Titled below={rule}>{say(detail)}</Titled>,
      },
      {
        name: dataWords.severity,
        cell: ({ severity }) => <Mark tone={tones[severity]}>{dataWords.severities[severity]}</Mark>,
      },
    ]}
  />
);

/** What is wrong with a file, each at its place. */
export function ImportProblems({ id }: { id: string }) {
  const { severity, after } = route.useSearch();
  const navigate = route.useNavigate();
  const query = useQuery(
    readNow("/api/v1/imports/{id}/problems", { path: { id }, query: { severity, after, total: true } }),
  );
  return (
    <Section title={dataWords.views.problems}>
      <Filters
        active={severity !== undefined}
        onClear={() => void navigate({ search: { view: "problems" } })}
      >
        <Choice
          label={dataWords.severity}
          options={dataWords.severities}
          value={severity?.[0]}
          onChange={(one) =>
            void navigate({
              search: { view: "problems", severity: one && [one] },
              replace: true,
              resetScroll: false,
            })
          }
        />
      </Filters>
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={severity ? dataWords.noneOfThese : dataWords.noProblems} />
          ) : (
            <>
              <ProblemTable problems={page.items} />
              <Pages page={page} after={after} counted={dataWords.problemsCounted} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
