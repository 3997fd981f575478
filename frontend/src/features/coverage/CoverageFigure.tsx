import { readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { screenOf } from "@/api/records";
import type { CoverageCell } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import type { Sheet } from "@/lib/csv";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Chart } from "@/ui/Chart";
import { Matrix, MatrixKey } from "@/ui/Matrix";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CellTable } from "./CellTable";
import { coverageFinding, matrixOf, toneOf } from "./matrix";
import { useCoverage } from "./useCoverage";

/** As many as a page can have: a matrix is to be seen whole. */
const whole = 500;

const CellLink = ({ cell: { agency, cluster, interventions, live, records } }: { cell: CoverageCell }) => (
  <Link
    {...screenOf(records)}
    aria-label={coverageWords.cell(agency.name, cluster.name, interventions, live)}
    title={coverageWords.cell(agency.name, cluster.name, interventions, live)}
  >
    {interventions}
  </Link>
);

function CoverageMatrix({ cells }: { cells: CoverageCell[] }) {
  const { agencies, clusters, cell } = matrixOf(cells);
  return (
    <Matrix
      region={coverageWords.matrixRegion}
      caption={coverageWords.matrix}
      corner={words.agency.one}
      rows={agencies.map((agency) => ({ ...agency, link: <AgencyLink agency={agency} /> }))}
      columns={clusters.map((cluster) => ({ ...cluster, link: <ClusterLink cluster={cluster} /> }))}
      cell={(agency, cluster) => {
        const found = cell(agency, cluster);
        return found && { tone: toneOf(found), content: <CellLink cell={found} /> };
      }}
    />
  );
}

const sheet = (cells: CoverageCell[]): Sheet => ({
  names: [
    words.agency.one,
    words.cluster.one,
    coverageWords.interventions,
    coverageWords.live,
    coverageWords.ended,
    coverageWords.firstYear,
    coverageWords.lastYear,
  ],
  rows: cells.map(({ agency, cluster, interventions, live, ended, firstYear, lastYear }) => [
    agency.name,
    cluster.name,
    interventions,
    live,
    ended,
    firstYear,
    lastYear,
  ]),
});

/** Who works where, of what the URL asks for. */
export default function CoverageFigure() {
  const { shared, after } = useCoverage();
  const query = useQuery(
    readSteadily("/api/v1/coverage", { query: { ...shared, after, limit: whole, total: true } }),
  );
  return (
    <Loaded query={query} lines={14}>
      {(page) =>
        page.items.length === 0 ? (
          <Empty title={words.states.noMatch} />
        ) : (
          <Chart
            name="coverage"
            title={coverageFinding(page, !after)}
            lead={coverageWords.keyLead}
            sheet={sheet(page.items)}
            table={<CellTable cells={page.items} />}
          >
            <MatrixKey tones={coverageWords.key} />
            <CoverageMatrix cells={page.items} />
            <Pages page={page} after={after} />
            <Counting meaning={coverageWords.meaning} />
          </Chart>
        )
      }
    </Loaded>
  );
}
