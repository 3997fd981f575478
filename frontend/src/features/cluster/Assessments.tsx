import type { Assessment } from "@/api/schema";
import { words } from "@/lib/words";
import { Columns } from "@/ui/Columns";
import { SourceLink } from "@/ui/Sources";
import { Soft } from "@/ui/Row";

const List = ({ title, none, assessments }: { title: string; none: string; assessments: Assessment[] }) => (
  <div>
    <h3>{title}</h3>
    {assessments.length === 0 && <Soft>{none}</Soft>}
    <ul>
      {assessments.map(({ text, source }) => (
        <li key={text}>
          {text} {source && <SourceLink source={source} short />}
        </li>
      ))}
    </ul>
  </div>
);

/** What the firms of a cluster face together. */
export const Assessments = ({
  opportunities,
  threats,
}: Record<"opportunities" | "threats", Assessment[]>) => (
  <Columns>
    <List
      title={words.cluster.opportunities}
      none={words.cluster.noOpportunities}
      assessments={opportunities}
    />
    <List title={words.cluster.threats} none={words.cluster.noThreats} assessments={threats} />
  </Columns>
);
