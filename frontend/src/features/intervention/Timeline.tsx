import type { InterventionSummary } from "@/api/schema";
import { words } from "@/lib/words";
import { Chart } from "@/ui/Chart";
import { Section } from "@/ui/Section";
import type { CSSProperties } from "react";
import { drawn, ruler, type Drawn } from "./bars";
import { timelineFinding, timelineSheet } from "./timed";
import { InterventionLink } from "./InterventionLink";
import { InterventionTable, yearsOf } from "./InterventionTable";
import styles from "./Timeline.module.css";

type Scale = (from: number, to: number) => CSSProperties;

function Bars({ of: { row, planned, actual }, scale }: { of: Drawn; scale: Scale }) {
  const look = (name: string | undefined, open: boolean) => `${name} ${open ? styles.open : ""}`;
  return (
    <li>
      <div className={styles.title}>
        <InterventionLink intervention={{ id: row.id, name: row.title }} />
        <span>{yearsOf(row)}</span>
      </div>
      <div className={styles.lane} aria-hidden="true">
        {planned && (
          <i className={look(styles.planned, planned.open)} style={scale(planned.from, planned.to)} />
        )}
        {actual && <i className={look(styles.actual, actual.open)} style={scale(actual.from, actual.to)} />}
      </div>
    </li>
  );
}

const Key = () => (
  <p className={styles.key}>
    <i className={styles.actual} /> {words.intervention.actual}
    <i className={styles.planned} /> {words.intervention.planned}
    <i className={`${styles.actual} ${styles.open}`} /> {words.intervention.open}
  </p>
);

/** Interventions over the years: planned as an outline, actual as a bar. */
export function Timeline({ interventions }: { interventions: InterventionSummary[] }) {
  const { dated, undated, first, last } = drawn(interventions);
  const percent = (years: number) => (years / (last - first)) * 100;
  const scale: Scale = (from, to) => ({
    insetInlineStart: `${percent(from - first)}%`,
    inlineSize: `${percent(to - from)}%`,
  });
  return (
    <>
      {dated.length > 0 && (
        <Chart
          name="timeline"
          title={timelineFinding(dated)}
          sheet={timelineSheet(interventions)}
          table={<InterventionTable interventions={interventions} />}
        >
          <div className={styles.timeline}>
            <Key />
            <ol>
              <li aria-hidden="true" className={styles.ruler}>
                <div className={styles.years}>
                  {ruler(first, last).map((year) => (
                    <i key={year} style={{ insetInlineStart: `${percent(year - first)}%` }}>
                      {percent(year - first) < 90 && year}
                    </i>
                  ))}
                </div>
              </li>
              {dated.map((one) => (
                <Bars key={one.row.id} of={one} scale={scale} />
              ))}
            </ol>
          </div>
        </Chart>
      )}
      {undated.length > 0 && (
        <Section title={words.intervention.undated(undated.length)}>
          <ul className={styles.undated}>
            {undated.map(({ id, title }) => (
              <li key={id}>
                <InterventionLink intervention={{ id, name: title }} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
