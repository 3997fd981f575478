import type { Result } from "@/api/schema";
import { grouped, type Decimal } from "@/lib/decimal";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Titled } from "@/ui/Row";
import { Empty } from "@/ui/States";
import { Table, type Column } from "@/ui/Table";

const figure = (value?: Decimal) => (value === undefined ? words.unknown : grouped(value));

const columns: Column<Result>[] = [
  {
    name: words.intervention.indicator,
    cell: ({ indicator, unit }) => <Titled below={unit}>{indicator}</Titled>,
  },
  { name: words.intervention.baseline, numeric: true, cell: ({ baseline }) => figure(baseline) },
  { name: words.intervention.target, numeric: true, cell: ({ target }) => figure(target) },
  { name: words.intervention.achieved, numeric: true, cell: ({ actual }) => figure(actual) },
  { name: words.period, cell: ({ period }) => period && <DateText date={period} /> },
  { name: words.note, cell: ({ note }) => note },
];

/** What was to be reached, and what was. */
export function Results({ results }: { results: Result[] }) {
  if (results.length === 0) return <Empty title={words.intervention.noResults} />;
  return (
    <Table
      caption={words.intervention.results}
      columns={columns}
      rows={results}
      rowKey={(result) => JSON.stringify(result)}
    />
  );
}
