import { screenOf } from "@/api/records";
import type { ClusterCoverage } from "@/api/schema";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Mark } from "@/ui/Mark";
import { Row, Soft } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";

/** What is done in each cluster, and what is lacking; each count opens its records. */
export const EmptyTable = ({ clusters }: { clusters: ClusterCoverage[] }) => (
  <Table<ClusterCoverage>
    caption={coverageWords.emptyTable}
    rows={clusters}
    rowKey={({ cluster }) => cluster.id}
    columns={[
      { name: words.cluster.one, cell: ({ cluster }) => <ClusterLink cluster={cluster} /> },
      {
        name: coverageWords.lacking,
        cell: ({ lacks }) => (
          <Row>
            {lacks.map((lack) => (
              <Mark key={lack} tone="caution">
                {words.coverage.lacks[lack]}
              </Mark>
            ))}
          </Row>
        ),
      },
      {
        name: coverageWords.interventions,
        numeric: true,
        cell: ({ interventions, records }) => <Link {...screenOf(records)}>{interventions}</Link>,
      },
      { name: coverageWords.live, numeric: true, cell: ({ live }) => live },
      { name: coverageWords.ended, numeric: true, cell: ({ ended }) => ended },
      {
        name: coverageWords.studies,
        numeric: true,
        cell: ({ studies, diagnosed }) => (
          <>
            {studies} {studies === 0 && diagnosed && <Soft>{coverageWords.diagnosedOtherwise}</Soft>}
          </>
        ),
      },
      {
        name: coverageWords.contributions,
        numeric: true,
        cell: ({ contributions, money }) => <Link {...screenOf(money)}>{contributions}</Link>,
      },
    ]}
  />
);
