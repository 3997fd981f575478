import type { StageReached } from "@/api/schema";
import { words } from "@/lib/words";
import { DateText } from "@/ui/DateText";
import { Row } from "@/ui/Row";
import { SourceLink } from "@/ui/Sources";
import { Empty } from "@/ui/States";
import { Steps } from "@/ui/Steps";
import type { ReactNode } from "react";
import { clusterStages } from "./StageTrack";

/** An intervention by its id, one among all that are shown: this feature does not know interventions. */
export type ShownBy = (intervention: string, among: string[]) => ReactNode;

interface EvidenceProps {
  stage: StageReached;
  among: string[];
  shownBy: ShownBy;
}

const Evidence = ({ stage: { intervention, source, note }, among, shownBy }: EvidenceProps) => (
  <>
    <Row>
      {intervention && shownBy(intervention, among)}
      {source && <SourceLink source={source} />}
    </Row>
    {note}
  </>
);

/** The stages of the method a cluster has reached, each with what shows it. */
export function Stages({ reached, shownBy }: { reached: StageReached[]; shownBy: ShownBy }) {
  if (reached.length === 0) return <Empty title={words.cluster.noStages} />;
  const inOrder = reached.toSorted((a, b) => clusterStages.indexOf(a.stage) - clusterStages.indexOf(b.stage));
  const among = inOrder.flatMap(({ intervention = [] }) => intervention);
  return (
    <Steps
      steps={inOrder.map((stage, index) => ({
        key: stage.stage,
        when: stage.date ? <DateText date={stage.date} /> : words.noDate,
        what: words.codes.clusterStage[stage.stage],
        below: <Evidence stage={stage} among={among} shownBy={shownBy} />,
        current: index === inOrder.length - 1,
      }))}
    />
  );
}
