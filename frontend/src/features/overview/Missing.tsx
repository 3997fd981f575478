import { screenOf } from "@/api/records";
import type { Missing as MissingRecords } from "@/api/schema";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { Link } from "@tanstack/react-router";
import styles from "./OverviewPage.module.css";

/** What the register does not know yet. */
export const Missing = ({ missing }: { missing: MissingRecords[] }) => (
  <Section title={words.overview.missing} lead={words.overview.missingLead}>
    <ul className={styles.list}>
      {missing.map(({ code, count, records }) => (
        <li key={code}>
          <Link {...screenOf(records)}>{words.overview.gaps[code]}</Link>
          <span>{count}</span>
        </li>
      ))}
    </ul>
  </Section>
);
