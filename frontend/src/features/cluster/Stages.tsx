import type { StageReachedDetails } from "@/api/schema";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Row } from "@/ui/Row";
import { SourceLink } from "@/ui/Sources";
import { Empty } from "@/ui/States";
import { Steps } from "@/ui/Steps";
import { Link } from "@tanstack/react-router";
import { clusterStages } from "./StageTrack";

const Evidence = ({ stage: { intervention, source, note } }: { stage: StageReachedDetails }) => (
  <>
    <Row>
      {intervention && (
        <Link to="/interventions/$id" params={{ id: intervention.id }}>
          {intervention.name}
        </Link>
      )}
      {source && <SourceLink source={source} />}
    </Row>
    {note}
  </>
);

/** The stages of the method a cluster has reached, each with what shows it. */
export function Stages({ reached }: { reached: StageReachedDetails[] }) {
  if (reached.length === 0) return <Empty title={words.cluster.noStages} />;
  const inOrder = reached.toSorted((a, b) => clusterStages.indexOf(a.stage) - clusterStages.indexOf(b.stage));
  return (
    <Steps
      steps={inOrder.map((stage, index) => ({
        key: stage.stage,
        when: stage.date ? <DateText date={stage.date} /> : words.noDate,
        what: words.codes.clusterStage[stage.stage],
        below: <Evidence stage={stage} />,
        current: index === inOrder.length - 1,
      }))}
    />
  );
}
