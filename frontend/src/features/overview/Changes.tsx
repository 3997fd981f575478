import { ChangeLink, recordType, told } from "@/api/ChangeLink";
import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Said } from "@/ui/Said";
import { Section } from "@/ui/Section";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import styles from "./OverviewPage.module.css";

/** The newest entries of the change log. */
export function Changes() {
  const query = useQuery(read("/api/v1/changes", { query: { type: told, sort: "-sequence", limit: 8 } }));
  return (
    <Section title={words.overview.changes}>
      <Loaded query={query}>
        {({ items }) => (
          <ul className={styles.list}>
            {items.map((change) => (
              <li key={change.sequence}>
                <span>
                  <Said
                    of={words.overview.change<ReactNode>(
                      words.codes.operation[change.operation],
                      recordType(change.type),
                      <ChangeLink change={change} />,
                    )}
                  />
                </span>
                <time dateTime={change.at}>{instantText(change.at)}</time>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Section>
  );
}
