import { screenOf } from "@/api/records";
import type { Overlap, OverlapPart as Part } from "@/api/schema";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { InterventionLink } from "@/features/intervention/InterventionLink";
import { dateText } from "@/lib/dates";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { DateText } from "@/ui/DateText";
import { Lines } from "@/ui/Lines";
import { Mark } from "@/ui/Mark";
import { Row, Soft } from "@/ui/Row";
import { Table } from "@/ui/Table";
import { Link } from "@tanstack/react-router";
import styles from "./OverlapPart.module.css";

const nameOf = ({ clusters, within, type }: Overlap) =>
  [
    clusters.map(({ name }) => name).join(" / "),
    within === "CLUSTER" && (type ? words.codes.interventionType[type] : coverageWords.noType),
  ]
    .filter(Boolean)
    .join(" · ");

const Parts = ({ overlap }: { overlap: Overlap }) => (
  <Table<Part>
    caption={coverageWords.madeOf(nameOf(overlap))}
    rows={overlap.interventions}
    rowKey={({ intervention, cluster }) => `${intervention.id} ${cluster.id}`}
    columns={[
      {
        name: words.intervention.one,
        cell: ({ intervention }) => <InterventionLink intervention={intervention} />,
      },
      {
        name: coverageWords.doneBy,
        cell: ({ agencies }) => (
          <Lines>
            {agencies.map((agency) => (
              <AgencyLink key={agency.id} agency={agency} />
            ))}
          </Lines>
        ),
      },
      { name: words.cluster.one, cell: ({ cluster }) => <ClusterLink cluster={cluster} /> },
      {
        name: coverageWords.start,
        cell: ({ start }) => (start ? <DateText date={start} /> : words.unknown),
      },
      { name: coverageWords.end, cell: ({ end }) => (end ? <DateText date={end} /> : words.unknown) },
      {
        name: words.intervention.status,
        cell: ({ status }) => (status ? words.codes.activityStatus[status] : words.unknown),
      },
    ]}
  />
);

/** One overlap: what is in common, who, when, what is in doubt, and the interventions it is made of. */
export const OverlapPart = ({ overlap }: { overlap: Overlap }) => {
  const { within, since, until, certain, doubts, agencies, interventions, records } = overlap;
  return (
    <article className={styles.overlap}>
      <h3>{nameOf(overlap)}</h3>
      <Row>
        <Mark>{words.coverage.scopes[within]}</Mark>
        {certain && <Mark tone="good">{coverageWords.certain}</Mark>}
        {doubts.map((doubt) => (
          <Mark key={doubt} tone="caution" title={coverageWords.doubtMeaning[doubt]}>
            {coverageWords.doubts[doubt]}
          </Mark>
        ))}
        <Soft>
          {listed([
            coverageWords.overlapOf(agencies.length),
            coverageWords.period(since && dateText(since), until && dateText(until)),
          ])}
        </Soft>
        <Link {...screenOf(records)}>{coverageWords.openAll(interventions.length)}</Link>
      </Row>
      <Parts overlap={overlap} />
    </article>
  );
};
