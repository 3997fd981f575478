import type { AdoptionSummary } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Mark } from "@/ui/Mark";
import { Row, Titled } from "@/ui/Row";
import { SourceCell } from "@/ui/Sources";
import { Table, type Column } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { AdoptionStageMark } from "./AdoptionStageMark";

const columns: Column<AdoptionSummary>[] = [
  {
    name: words.ripple.adopter,
    cell: ({ adopter, to }) => (
      <Titled below={to && <InterventionLink intervention={to} />}>
        <AgencyLink agency={adopter} />
      </Titled>
    ),
  },
  {
    name: words.ripple.from,
    cell: ({ from, fromCluster }) => (
      <Titled below={fromCluster?.name}>
        <InterventionLink intervention={from} />
      </Titled>
    ),
  },
  {
    name: words.ripple.mechanism,
    cell: ({ id, mechanism }) => (
      <Link to="/ripple/$id" params={{ id }}>
        {words.codes.mechanism[mechanism]}
      </Link>
    ),
  },
  {
    name: words.ripple.stage,
    cell: ({ stage, confidence }) => (
      <Row>
        <AdoptionStageMark stage={stage} />
        {confidence === "INFERRED" && <Mark tone="caution">{words.codes.confidence.INFERRED}</Mark>}
      </Row>
    ),
  },
  { name: words.date, cell: ({ date }) => date && <DateText date={date} /> },
  {
    name: words.cluster.many,
    cell: ({ toClusters }) => toClusters.length > 0 && words.cluster.count(toClusters.length),
  },
  { name: words.sources.one, cell: ({ sources }) => <SourceCell sources={sources} /> },
];

export const AdoptionTable = ({ adoptions }: { adoptions: AdoptionSummary[] }) => (
  <Table caption={words.ripple.adoptions} columns={columns} rows={adoptions} rowKey={({ id }) => id} />
);
