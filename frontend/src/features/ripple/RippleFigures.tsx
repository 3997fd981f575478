import { Counting } from "@/api/Counting";
import type { FollowOnMoney, Ripple, RippleBranch, RippleGeneration } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { grouped, longest, ratio } from "@/lib/decimal";
import { words } from "@/lib/words";
import { rippleWords as spread } from "@/lib/words/ripple";
import { Bar } from "@/ui/Bar";
import { Chart } from "@/ui/Chart";
import { DateText } from "@/ui/DateText";
import { Facts } from "@/ui/Facts";
import { Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { SourceCell } from "@/ui/Sources";
import { Empty } from "@/ui/States";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { FollowOnTable } from "./FollowOnTable";
import { NodeLink } from "./NodeLink";

const { ripple: say } = words;

type Of = Pick<Ripple, "figures" | "nodes">;

function Main({ figures: { factor, time, abandoned } }: Of) {
  return (
    <Facts
      facts={[
        [
          spread.factor,
          <Titled key="factor" below={spread.factorOf(factor.established, factor.origins)}>
            <Link to="/ripple" search={{ stage: ["ESTABLISHED"] }} resetScroll={false}>
              {factor.factor === undefined ? spread.undefined : ratio(factor.factor)}
            </Link>
          </Titled>,
        ],
        [
          spread.time,
          <Titled key="time" below={spread.timeOf(time.dated, time.undated)}>
            {time.medianDays === undefined ? spread.undefined : spread.daysOf(grouped(time.medianDays))}
          </Titled>,
        ],
        [
          spread.gaveUp,
          <Link key="abandoned" to="/ripple" search={{ stage: ["ABANDONED"] }} resetScroll={false}>
            {abandoned.length}
          </Link>,
        ],
      ]}
    />
  );
}

/** How many clusters, agencies and interventions each generation reached; the bar compares the clusters. */
export function Reach({ generations }: { generations: RippleGeneration[] }) {
  const [most] = generations.toSorted((a, b) => b.clusters - a.clusters);
  if (!most) return null;
  return (
    <Chart
      name="reach"
      title={spread.generationFinding(most.clusters, say.generation(most.generation))}
      sheet={{
        names: [say.graph, words.cluster.many, words.agency.many, words.intervention.many],
        rows: generations.map(({ generation, clusters, agencies, interventions }) => [
          say.generation(generation),
          clusters,
          agencies,
          interventions,
        ]),
      }}
    >
      <Table<RippleGeneration>
        caption={spread.generations}
        rows={generations}
        rowKey={({ generation }) => String(generation)}
        columns={[
          { name: say.graph, cell: ({ generation }) => say.generation(generation) },
          {
            name: words.cluster.many,
            cell: ({ clusters }) => (
              <Bar value={clusters} most={longest(generations.map((one) => one.clusters))}>
                {clusters}
              </Bar>
            ),
          },
          { name: words.agency.many, numeric: true, cell: ({ agencies }) => agencies },
          { name: words.intervention.many, numeric: true, cell: ({ interventions }) => interventions },
        ]}
      />
    </Chart>
  );
}

const Abandoned = ({ figures: { abandoned }, nodes }: Of) => (
  <Section title={abandoned.length === 0 ? spread.noAbandoned : spread.abandonedFinding(abandoned.length)}>
    {abandoned.length > 0 && (
      <Table<RippleBranch>
        caption={spread.gaveUp}
        rows={abandoned}
        rowKey={({ adoption }) => adoption}
        columns={[
          { name: spread.adopter, cell: ({ adopter }) => <AgencyLink agency={adopter} /> },
          { name: say.from, cell: ({ from }) => <NodeLink node={nodes.find(({ id }) => id === from)} /> },
          { name: say.to, cell: ({ to }) => <NodeLink node={nodes.find(({ id }) => id === to)} /> },
          {
            name: spread.when,
            cell: ({ adoption, date }) => (
              <Link to="/ripple/$id" params={{ id: adoption }}>
                {date ? <DateText date={date} /> : words.noDate}
              </Link>
            ),
          },
          { name: words.sources.one, cell: ({ sources }) => <SourceCell sources={sources} /> },
        ]}
      />
    )}
  </Section>
);

/** What the generations after the pilots were given. */
export function FollowOn({ money }: { money: FollowOnMoney[] }) {
  if (money.length === 0)
    return (
      <Section title={spread.noMoney}>
        <Empty />
      </Section>
    );
  return (
    <Chart
      name="follow-on"
      title={spread.moneyFinding(money.filter(({ currency }) => currency).length, money.length)}
      sheet={{
        names: [say.graph, words.agency.side, words.funding.stage, words.funding.currency, words.funding.net],
        rows: money.map(({ generation, side, stage, currency, net }) => [
          say.generation(generation),
          words.codes.side[side],
          words.codes.contributionStage[stage],
          currency,
          currency && net,
        ]),
      }}
    >
      <FollowOnTable money={money} />
    </Chart>
  );
}

/** What the ripple comes to, each figure with what it is made of. */
export function RippleFigures({ figures, nodes }: Of) {
  const { factor, money, generations, asOf } = figures;
  return (
    <>
      <Section
        title={factor.factor === undefined ? spread.noFactor : spread.factorFinding(ratio(factor.factor))}
        lead={spread.figuresOf}
      >
        <Main figures={figures} nodes={nodes} />
        <Counting meaning={spread.meaning} asOf={asOf} />
      </Section>
      <Reach generations={generations} />
      <FollowOn money={money} />
      <Abandoned figures={figures} nodes={nodes} />
    </>
  );
}
