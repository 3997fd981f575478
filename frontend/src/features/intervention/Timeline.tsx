import type { InterventionSummary } from "@/api/schema";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import type { CSSProperties } from "react";
import { drawn, ruler, type Drawn } from "./bars";
import { InterventionLink } from "./InterventionLink";
import { years } from "./InterventionTable";
import styles from "./Timeline.module.css";

type Scale = (from: number, to: number) => CSSProperties;

function Bars({ of: { row, planned, actual }, scale }: { of: Drawn; scale: Scale }) {
  const name = (open: boolean) => (open ? styles.open : undefined);
  return (
    <li>
      <div className={styles.title}>
        <InterventionLink intervention={{ id: row.id, name: row.title }} />
        <span>{years(row)}</span>
      </div>
      <div className={styles.lane} aria-hidden="true">
        {planned && (
          <i className={`${styles.planned} ${name(planned.open)}`} style={scale(planned.from, planned.to)} />
        )}
        {actual && (
          <i className={`${styles.actual} ${name(actual.open)}`} style={scale(actual.from, actual.to)} />
        )}
      </div>
    </li>
  );
}

/** Interventions over the years: planned as an outline, actual as a bar. */
export function Timeline({ interventions }: { interventions: InterventionSummary[] }) {
  const { dated, undated, first, last } = drawn(interventions);
  const percent = (year: number) => `${((year - first) / (last - first)) * 100}%`;
  const scale: Scale = (from, to) => ({
    insetInlineStart: percent(from),
    inlineSize: `${((to - from) / (last - first)) * 100}%`,
  });
  return (
    <>
      {dated.length > 0 && (
        <div className={styles.timeline}>
          <p className={styles.key}>
            <i className={styles.actual} /> {words.intervention.actual}
            <i className={styles.planned} /> {words.intervention.planned}
            <i className={`${styles.actual} ${styles.open}`} /> {words.intervention.open}
          </p>
          <div className={styles.ruler} aria-hidden="true">
            {ruler(first, last).map((year) => (
              <span key={year} style={{ insetInlineStart: percent(year) }}>
                {year}
              </span>
            ))}
          </div>
          <ol>
            {dated.map((one) => (
              <Bars key={one.row.id} of={one} scale={scale} />
            ))}
          </ol>
        </div>
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
