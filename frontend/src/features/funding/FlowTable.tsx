import type { FundingFlow } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { words } from "@/lib/words";
import { Row } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { FigureLink } from "./FigureLink";
import { FigureMarks } from "./FigureMarks";

const From = ({ flow: { step, from } }: { flow: FundingFlow }) =>
  step === "INTERVENTION_TO_CLUSTER" ? (
    <InterventionLink intervention={from} />
  ) : (
    <AgencyLink agency={from} />
  );

const To = ({ flow: { step, to } }: { flow: FundingFlow }) => {
  if (step === "AGENCY_TO_AGENCY") return <AgencyLink agency={to} />;
  if (step === "AGENCY_TO_INTERVENTION") return <InterventionLink intervention={to} />;
  return to.id === "-" ? words.intervention.noClusters : <ClusterLink cluster={to} />;
};

export const FlowTable = ({ flows }: { flows: FundingFlow[] }) => (
  <Table<FundingFlow>
    caption={words.funding.screens.flows.title}
    rows={flows}
    rowKey={({ step, from, to }) => `${step} ${from.id} ${to.id}`}
    columns={[
      { name: words.funding.from, cell: (flow) => <From flow={flow} /> },
      { name: words.funding.flow, cell: (flow) => <To flow={flow} /> },
      { name: words.funding.step, cell: ({ step }) => words.funding.steps[step] },
      {
        name: words.amount,
        numeric: true,
        cell: ({ figure, amount }) => <FigureLink row={figure} amount={amount} />,
      },
      {
        name: words.funding.marks,
        cell: ({ figure }) => (
          <Row>
            <FigureMarks row={figure} />
          </Row>
        ),
      },
    ]}
  />
);
