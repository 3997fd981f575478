import type { ContributionSummary, Conversion } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Money } from "@/ui/Money";
import { Row, Titled } from "@/ui/Row";
import { SourceCell } from "@/ui/Sources";
import { Table, type Column } from "@/ui/Table";
import { Counts } from "./Counts";
import { ContributionMarks } from "./ContributionMarks";
import { Link } from "@tanstack/react-router";

const Receiver = ({ row: { receiver } }: { row: ContributionSummary }) =>
  receiver && (
    <>
      {words.funding.to} <AgencyLink agency={receiver} />
    </>
  );

const provider: Column<ContributionSummary> = {
  name: words.funding.provider,
  cell: (row) => (
    <Titled below={<Receiver row={row} />}>
      <AgencyLink agency={row.provider} />
    </Titled>
  ),
};

const target: Column<ContributionSummary> = {
  name: words.funding.for,
  cell: ({ intervention }) => <InterventionLink intervention={intervention} />,
};

const others: Column<ContributionSummary>[] = [
  {
    name: words.funding.stage,
    cell: ({ stage, form }) => (
      <Titled below={words.codes.fundingForm[form]}>{words.codes.contributionStage[stage]}</Titled>
    ),
  },
  { name: words.date, sort: "date", cell: ({ date }) => date && <DateText date={date} /> },
  {
    name: words.amount,
    numeric: true,
    cell: (row) => (
      <Row>
        <Link to="/funding/$id" params={{ id: row.id }}>
          <Money amount={row.amount} currency={row.currency} />
        </Link>
        <ContributionMarks of={row} />
      </Row>
    ),
  },
];

const source: Column<ContributionSummary> = {
  name: words.sources.one,
  cell: ({ sources }) => <SourceCell sources={sources} />,
};

interface Props {
  contributions: ContributionSummary[];
  /** The record whose profile this stands on: a column that would only repeat it is left out. */
  subject?: string;
  /** The currency that amounts were to be converted to, and how they were. */
  wanted?: string;
  conversion?: Conversion;
  sort?: string;
  onSort?: (sort: string) => void;
}

export function ContributionTable({ contributions, subject, wanted, conversion, sort, onSort }: Props) {
  const repeats = (role: "provider" | "intervention") =>
    contributions.every((row) => row[role].id === subject);
  const counts: Column<ContributionSummary> = {
    name: words.funding.counts,
    numeric: true,
    cell: (row) => <Counts row={row} wanted={wanted} conversion={conversion} />,
  };
  const counting = wanted !== undefined || contributions.some(({ counted }) => counted);
  return (
    <Table
      caption={words.funding.contributions}
      columns={[
        ...(repeats("provider") ? [] : [provider]),
        ...(repeats("intervention") ? [] : [target]),
        ...others,
        ...(counting ? [counts] : []),
        source,
      ]}
      rows={contributions}
      rowKey={({ id }) => id}
      sort={sort}
      onSort={onSort}
    />
  );
}
