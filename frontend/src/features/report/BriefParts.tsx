import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { screenOf } from "@/api/records";
import type { CoverageCell, FundingRow } from "@/api/schema";
import { useMoney } from "@/api/viewpoint";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { FigureLink } from "@/features/funding/FigureLink";
import { rangeText } from "@/lib/dates";
import { words } from "@/lib/words";
import { reportsWords } from "@/lib/words/reports";
import { Row } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { Mark } from "@/ui/Mark";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";

const { brief } = reportsWords;

type Of = { cluster: string } | { agency: string };

/** The agencies of a cluster, or the clusters of an agency: as many as a page can have. */
export function Works({ of }: { of: Of }) {
  const here = "cluster" in of;
  const query = useQuery(
    read("/api/v1/coverage", {
      query: { ...(here ? { cluster: [of.cluster] } : { agency: [of.agency] }), limit: 500 },
    }),
  );
  const title = here ? brief.who : brief.where;
  return (
    <Section title={title}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={here ? brief.nobody : brief.nowhere} />
          ) : (
            <Table<CoverageCell>
              caption={title}
              rows={items}
              rowKey={({ agency, cluster }) => `${agency.id} ${cluster.id}`}
              columns={[
                {
                  name: here ? words.agency.one : words.cluster.one,
                  cell: ({ agency, cluster }) =>
                    here ? <AgencyLink agency={agency} /> : <ClusterLink cluster={cluster} />,
                },
                {
                  name: brief.interventions,
                  numeric: true,
                  cell: ({ interventions, records }) => <Link {...screenOf(records)}>{interventions}</Link>,
                },
                { name: brief.live, numeric: true, cell: ({ live }) => live },
                {
                  name: brief.years,
                  cell: ({ firstYear, lastYear }) =>
                    rangeText(firstYear?.toString(), lastYear?.toString()) ?? words.unknown,
                },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}

interface MoneyProps {
  title: string;
  of: { cluster: string[] } | { provider: string[] } | { receiver: string[] };
}

const Doubts = ({ row: { contributions, unvalued, disputed, unconverted } }: { row: FundingRow }) => (
  <Row>
    {words.funding.count(contributions)}
    {unvalued > 0 && <Mark tone="caution">{words.funding.unvaluedCount(unvalued)}</Mark>}
    {unconverted.length > 0 && <Mark tone="caution">{words.funding.unconverted}</Mark>}
    {disputed > 0 && <Mark tone="warn">{words.funding.disputedCount(disputed)}</Mark>}
  </Row>
);

/** Net money by stage and currency, donors beside counterparts. */
export function MoneyOf({ title, of }: MoneyProps) {
  const money = useMoney();
  const query = useQuery(read("/api/v1/funding/summary", { query: { ...money, ...of, by: ["side"] } }));
  return (
    <Section title={title}>
      <Loaded query={query}>
        {({ rows }) =>
          rows.length === 0 ? (
            <Empty title={brief.noMoney} />
          ) : (
            <Table<FundingRow>
              caption={title}
              rows={rows}
              rowKey={({ groups, stage, currency }) => `${groups[0]?.id} ${stage} ${currency}`}
              columns={[
                { name: words.funding.stage, cell: ({ stage }) => words.codes.contributionStage[stage] },
                {
                  name: words.agency.side,
                  cell: ({ groups }) =>
                    groups[0]?.id === "DONOR" ? words.codes.side.DONOR : words.codes.side.COUNTERPART,
                },
                { name: words.funding.net, numeric: true, cell: (row) => <FigureLink row={row} /> },
                { name: words.funding.contributions, cell: (row) => <Doubts row={row} /> },
              ]}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
