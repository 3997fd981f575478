import type { InterventionDetails, ReportPart, ReportResult } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { dateText, rangeText } from "@/lib/dates";
import { grouped, type Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { reportsWords as reports } from "@/lib/words/reports";
import { Facts } from "@/ui/Facts";
import { Identifiers } from "@/ui/Identifiers";
import { Lines } from "@/ui/Lines";
import { Soft, Titled } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";

const { codes } = words;

const number = (value?: Decimal) => (value === undefined ? reports.unknown : grouped(value));

/** Name, numbers, sponsor, who takes part, place and time. What is unknown is said to be. */
export const Identity = ({ of, completed }: { of: InterventionDetails; completed?: string }) => (
  <Facts
    plain
    facts={[
      [reports.name, <InterventionLink key="name" intervention={{ id: of.id, name: of.title }} />],
      [
        reports.number,
        of.identifiers.length > 0 ? <Identifiers identifiers={of.identifiers} /> : reports.unknown,
      ],
      [reports.level, codes.level[of.level]],
      [reports.status, of.status ? codes.activityStatus[of.status] : reports.unknown],
      [reports.sponsor, <AgencyLink key="sponsor" agency={of.reportedBy} />],
      [
        reports.roles,
        of.participants.length === 0 ? (
          reports.unknown
        ) : (
          <Lines>
            {of.participants.map(({ agency, role }) => (
              <span key={`${agency.id} ${role}`}>
                <AgencyLink agency={agency} /> <Soft>{codes.role[role]}</Soft>
              </span>
            ))}
          </Lines>
        ),
      ],
      [
        reports.where,
        of.clusters.length === 0 ? (
          reports.unknown
        ) : (
          <Lines>
            {of.clusters.map(({ cluster }) => (
              <ClusterLink key={cluster.id} cluster={cluster} />
            ))}
          </Lines>
        ),
      ],
      [reports.planned, rangeText(of.plannedStart, of.plannedEnd) ?? reports.unknown],
      [reports.actual, rangeText(of.actualStart, of.actualEnd) ?? reports.unknown],
      [reports.completed, completed],
    ]}
  />
);

export const Results = ({ results }: { results: ReportResult[] }) =>
  results.length === 0 ? (
    <Empty title={reports.noResults} />
  ) : (
    <Table<ReportResult>
      caption={reports.results}
      rows={results}
      rowKey={(result) => JSON.stringify(result)}
      columns={[
        {
          name: reports.indicator,
          cell: ({ indicator, unit, note }) => (
            <Titled below={[unit, note].filter(Boolean).join(" · ")}>{indicator}</Titled>
          ),
        },
        { name: reports.baseline, numeric: true, cell: ({ baseline }) => number(baseline) },
        { name: reports.target, numeric: true, cell: ({ target }) => number(target) },
        { name: reports.achieved, numeric: true, cell: ({ actual }) => number(actual) },
        { name: reports.difference, numeric: true, cell: ({ difference }) => number(difference) },
        { name: reports.period, cell: ({ period }) => (period ? dateText(period) : reports.unknown) },
        { name: reports.whose, cell: ({ intervention }) => <InterventionLink intervention={intervention} /> },
      ]}
    />
  );

export const PartTable = ({ parts }: { parts: ReportPart[] }) => (
  <Table<ReportPart>
    caption={reports.parts}
    rows={parts}
    rowKey={({ intervention }) => intervention.id}
    columns={[
      { name: reports.name, cell: ({ intervention }) => <InterventionLink intervention={intervention} /> },
      { name: reports.level, cell: ({ level }) => codes.level[level] },
      {
        name: reports.status,
        cell: ({ status }) => (status ? codes.activityStatus[status] : reports.unknown),
      },
      {
        name: reports.planned,
        cell: ({ plannedStart, plannedEnd }) => rangeText(plannedStart, plannedEnd) ?? reports.unknown,
      },
      {
        name: reports.actual,
        cell: ({ actualStart, actualEnd }) => rangeText(actualStart, actualEnd) ?? reports.unknown,
      },
    ]}
  />
);

export function Assets({ parts }: { parts: ReportPart[] }) {
  const owned = parts.flatMap(({ intervention, asset }) => (asset ? [{ intervention, asset }] : []));
  if (owned.length === 0) return <Empty title={reports.noAssets} />;
  return (
    <Table
      caption={reports.assets}
      rows={owned}
      rowKey={({ intervention }) => intervention.id}
      columns={[
        { name: reports.asset, cell: ({ intervention }) => <InterventionLink intervention={intervention} /> },
        {
          name: reports.owner,
          cell: ({ asset }) => (
            <Titled below={asset.note}>
              <AgencyLink agency={asset.agency} />
            </Titled>
          ),
        },
        { name: reports.since, cell: ({ asset }) => (asset.date ? dateText(asset.date) : reports.unknown) },
        { name: reports.operates, cell: ({ asset }) => codes.handoverState[asset.state] },
      ]}
    />
  );
}
