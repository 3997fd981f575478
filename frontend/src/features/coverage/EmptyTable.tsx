import { screenOf } from "@/api/records";
import type { ClusterCoverage } from "@/api/schema";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Row, Soft } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";

/** What is done in each cluster, and what is lacking; each count opens its records. */
export const EmptyTable = ({ clusters }: { clusters: ClusterCoverage[] }) => (
  <Table<ClusterCoverage>
    caption={words.coverage.emptyTable}
    rows={clusters}
    rowKey={({ cluster }) => cluster.id}
    columns={[
      { name: words.cluster.one, cell: ({ cluster }) => <ClusterLink cluster={cluster} /> },
      {
        name: words.coverage.lacking,
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
        name: words.coverage.interventions,
        numeric: true,
        cell: ({ interventions, records }) => <Link {...screenOf(records)}>{interventions}</Link>,
      },
      { name: words.coverage.live, numeric: true, cell: ({ live }) => live },
      { name: words.coverage.ended, numeric: true, cell: ({ ended }) => ended },
      {
        name: words.coverage.studies,
        numeric: true,
        cell: ({ studies, diagnosed }) => (
          <>
            {studies} {studies === 0 && diagnosed && <Soft>{words.coverage.diagnosedOtherwise}</Soft>}
          </>
        ),
      },
      {
        name: words.coverage.contributions,
        numeric: true,
        cell: ({ contributions, money }) => <Link {...screenOf(money)}>{contributions}</Link>,
      },
    ]}
  />
);
