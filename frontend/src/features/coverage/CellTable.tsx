import { screenOf } from "@/api/records";
import type { CoverageCell, CoverageType } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { rangeText } from "@/lib/dates";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Lines } from "@/ui/Lines";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";

const year = (value?: number) => value?.toString();

const typeName = ({ type, interventions }: CoverageType) =>
  coverageWords.typeCount(type ? words.codes.interventionType[type] : coverageWords.noType, interventions);

/** The cells of the matrix, one on a line, with the years and the types. */
export const CellTable = ({ cells }: { cells: CoverageCell[] }) => (
  <Table<CoverageCell>
    caption={coverageWords.cells}
    rows={cells}
    rowKey={({ agency, cluster }) => `${agency.id} ${cluster.id}`}
    columns={[
      { name: words.agency.one, cell: ({ agency }) => <AgencyLink agency={agency} /> },
      { name: words.cluster.one, cell: ({ cluster }) => <ClusterLink cluster={cluster} /> },
      {
        name: coverageWords.interventions,
        numeric: true,
        cell: ({ interventions, records }) => <Link {...screenOf(records)}>{interventions}</Link>,
      },
      { name: coverageWords.live, numeric: true, cell: ({ live }) => live },
      { name: coverageWords.ended, numeric: true, cell: ({ ended }) => ended },
      {
        name: coverageWords.years,
        cell: ({ firstYear, lastYear }) => rangeText(year(firstYear), year(lastYear)) ?? words.unknown,
      },
      {
        name: coverageWords.types,
        cell: ({ types }) => (
          <Lines>
            {types.map((type) => (
              <span key={type.type ?? "-"}>{typeName(type)}</span>
            ))}
          </Lines>
        ),
      },
    ]}
  />
);
