import { readSteadily } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import type { GapRow } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { words } from "@/lib/words";
import { budgetsWords as budgets } from "@/lib/words/budgets";
import { Chart } from "@/ui/Chart";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { askedOf } from "./asked";
import { gapsFinding } from "./gaps";
import { GapTable } from "./GapTable";
import { useFunding } from "./useFunding";

const sheet = (rows: GapRow[]): Sheet => ({
  names: [
    budgets.programme,
    words.funding.currency,
    budgets.budget,
    budgets.committed,
    budgets.released,
    budgets.toCommit,
    budgets.toRelease,
  ],
  rows: rows.map(({ programme, currency, budget, committed, released, toCommit, toRelease }) => [
    programme.name,
    currency,
    budget,
    committed?.net,
    released?.net,
    toCommit,
    toRelease,
  ]),
});

/** What is still to come, of what the URL asks for. */
export default function GapsFigure() {
  const query = useQuery(readSteadily("/api/v1/funding/gaps", { query: askedOf.gaps(useFunding()) }));
  return (
    <Loaded query={query} lines={10}>
      {({ rows, asOf }) =>
        rows.length === 0 ? (
          <Empty title={words.states.noMatch} />
        ) : (
          <Chart name="gaps" title={gapsFinding(rows)} sheet={sheet(rows)}>
            <GapTable rows={rows} />
            <Counting meaning={budgets.gapsMeaning} asOf={asOf} />
          </Chart>
        )
      }
    </Loaded>
  );
}
