import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { screenOf } from "@/api/records";
import type { Presence, Quality, QualitySubject } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { qualityWords } from "@/lib/words/quality";
import { Facts } from "@/ui/Facts";
import { Meaning } from "@/ui/Meaning";
import { Titled } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { fieldName } from "./asked";
import { Age, Complete, CountOf } from "./Complete";

const Figures = ({ quality: { completeness, timeliness } }: { quality: Quality }) => (
  <Facts
    facts={[
      [qualityWords.complete, <Complete key="all" presence={completeness} />],
      [qualityWords.overdue, <CountOf key="overdue" presence={timeliness.overdue} />],
      [qualityWords.undated, <CountOf key="undated" presence={timeliness.undated} />],
      [
        qualityWords.age,
        <Titled key="age" below={instantText(timeliness.newest)}>
          <Age days={timeliness.ageInDays} />
        </Titled>,
      ],
    ]}
  />
);

const FieldTable = ({ fields }: { fields: Presence[] }) => (
  <Table<Presence>
    caption={qualityWords.fields}
    rows={fields.filter(({ of }) => of > 0)}
    rowKey={({ field }) => field}
    columns={[
      { name: qualityWords.field, cell: ({ field }) => fieldName(field) },
      { name: qualityWords.there, cell: (presence) => <Complete presence={presence} /> },
      { name: qualityWords.missing, numeric: true, cell: ({ count, of }) => of - count },
    ]}
  />
);

/** How complete and timely the records of one agency or cluster are, on its profile, and what to fix. */
export default function Scorecard({ by, id }: { by: QualitySubject; id: string }) {
  const query = useQuery(
    read("/api/v1/quality", { query: { by, [by === "AGENCY" ? "agency" : "cluster"]: [id], limit: 1 } }),
  );
  return (
    <Loaded query={query} lines={4}>
      {({ items: [quality] }) =>
        quality && (
          <Section
            title={qualityWords.scorecard}
            lead={qualityWords.scorecardLead[by]}
            aside={<Link {...screenOf(quality.fixes)}>{qualityWords.fix}</Link>}
          >
            <Figures quality={quality} />
            <details>
              <summary>{qualityWords.fields}</summary>
              <FieldTable fields={quality.fields} />
            </details>
            <Meaning>{qualityWords.meaning}</Meaning>
          </Section>
        )
      }
    </Loaded>
  );
}
