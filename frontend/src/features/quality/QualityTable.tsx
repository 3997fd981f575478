import { profileOf, screenOf } from "@/api/records";
import type { Quality, QualitySubject } from "@/api/schema";
import { words } from "@/lib/words";
import { qualityWords } from "@/lib/words/quality";
import { Mark } from "@/ui/Mark";
import { Titled } from "@/ui/Row";
import { Table, type Column } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import { Age, Complete, CountOf } from "./Complete";

const definition: Column<Quality> = {
  name: qualityWords.definition,
  cell: ({ definition: check }) =>
    check && (
      <Mark tone={check.complete ? "good" : "caution"}>
        {check.complete ? words.cluster.complete : words.cluster.incomplete}
      </Mark>
    ),
};

/** How complete and timely the records of each agency or cluster are; the bar and the figure say the same. */
export const QualityTable = ({ by, items }: { by: QualitySubject; items: Quality[] }) => (
  <Table<Quality>
    caption={qualityWords.table[by]}
    rows={items}
    rowKey={({ subject }) => subject.id}
    columns={[
      {
        name: by === "AGENCY" ? words.agency.one : words.cluster.one,
        cell: ({ subject }) => (
          <Link {...profileOf(by === "AGENCY" ? "agency" : "cluster", subject.id)}>{subject.name}</Link>
        ),
      },
      {
        name: qualityWords.complete,
        cell: ({ completeness }) => <Complete presence={completeness} />,
      },
      ...(by === "CLUSTER" ? [definition] : []),
      {
        name: qualityWords.records,
        cell: ({ interventions, contributions }) => (
          <Titled below={words.funding.count(contributions)}>
            {words.intervention.count(interventions)}
          </Titled>
        ),
      },
      {
        name: qualityWords.overdue,
        numeric: true,
        cell: ({ timeliness }) => <CountOf presence={timeliness.overdue} />,
      },
      {
        name: qualityWords.undated,
        numeric: true,
        cell: ({ timeliness }) => <CountOf presence={timeliness.undated} />,
      },
      { name: qualityWords.age, cell: ({ timeliness }) => <Age days={timeliness.ageInDays} /> },
      {
        name: qualityWords.toFix,
        cell: ({ fixes }) => <Link {...screenOf(fixes)}>{qualityWords.fix}</Link>,
      },
    ]}
  />
);
