import { readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { screenOf } from "@/api/records";
import type { CoverageCell } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Matrix, MatrixKey } from "@/ui/Matrix";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { CellTable } from "./CellTable";
import { CoverageScreen } from "./CoverageScreen";
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

export default function CoveragePage() {
  const { shared, after } = useCoverage();
  const query = useQuery(
    readSteadily("/api/v1/coverage", { query: { ...shared, after, limit: whole, total: true } }),
  );
  return (
    <CoverageScreen screen="matrix">
      <Loaded query={query} lines={14}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={words.states.noMatch} />
          ) : (
            <Section title={coverageFinding(page, !after)} lead={coverageWords.keyLead}>
              <MatrixKey tones={coverageWords.key} />
              <CoverageMatrix cells={page.items} />
              <details>
                <summary>{words.table.same}</summary>
                <CellTable cells={page.items} />
              </details>
              <Pages page={page} after={after} />
              <Counting meaning={coverageWords.meaning} />
            </Section>
          )
        }
      </Loaded>
    </CoverageScreen>
  );
}
