import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { LeverageRow } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { words } from "@/lib/words";
import { Chart } from "@/ui/Chart";
import { Choices } from "@/ui/Filters";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { askedOf } from "./asked";
import { groupName, type Grouping } from "./groups";
import { inTime, leverageFinding } from "./leverage";
import { LeverageChart } from "./LeverageChart";
import { LeverageTable } from "./LeverageTable";
import { SetChoice } from "./SetChoice";
import { chosenSet, setsOf, type MoneySet } from "./sets";
import { SummaryNotes } from "./SummaryNotes";
import { useFunding } from "./useFunding";

const sheet = (by: string, { currency, of }: MoneySet<LeverageRow>): Sheet => ({
  names: [
    words.funding.groups[by as Grouping],
    words.funding.currency,
    words.funding.donor,
    words.funding.counterpart,
    words.funding.share,
    words.funding.leverage,
  ],
  rows: of.map(({ groups, donor, counterpart, counterpartShare, leverage }) => [
    groupName(by, groups[0]),
    currency,
    donor?.net,
    counterpart?.net,
    counterpartShare?.value,
    leverage?.value,
  ]),
});

interface Props {
  by: string;
  of: MoneySet<LeverageRow>;
  aside?: ReactNode;
  /** The table is not folded away. */
  open?: boolean;
  children?: ReactNode;
}

/** The counterpart's share of one stage and currency, drawn and as a table. */
export const LeverageOf = ({ by, of, aside, open, children }: Props) => (
  <Chart
    name="leverage"
    title={leverageFinding(by, of)}
    aside={aside}
    sheet={sheet(by, of)}
    table={<LeverageTable by={by} rows={of.of} />}
    open={open}
  >
    <LeverageChart by={by} rows={of.of} />
    {children}
  </Chart>
);

/** The same of what the URL asks for. */
export default function LeverageFigure({ choice }: { choice?: ReactNode }) {
  const funding = useFunding();
  const { by: [by = "year"] = [], of } = funding;
  const query = useQuery(readSteadily("/api/v1/funding/leverage", { query: askedOf.leverage(funding) }));
  const sets = setsOf(inTime(by, query.data?.rows ?? []), (row) => row);
  const chosen = chosenSet(sets, of);
  return (
    <>
      <Choices>
        {choice}
        <SetChoice sets={sets} chosen={chosen?.name} />
      </Choices>
      <Loaded query={query} lines={10}>
        {(found) =>
          chosen ? (
            <LeverageOf by={by} of={chosen} open>
              <SummaryNotes of={found} />
            </LeverageOf>
          ) : (
            <Empty title={words.states.noMatch} />
          )
        }
      </Loaded>
    </>
  );
}
