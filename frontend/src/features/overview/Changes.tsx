import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import type { Change } from "@/api/schema";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Said } from "@/ui/Said";
import { Section } from "@/ui/Section";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import styles from "./OverviewPage.module.css";

const screens = {
  agency: "/agencies/$id",
  cluster: "/clusters/$id",
  intervention: "/interventions/$id",
  contribution: "/funding/$id",
  adoption: "/ripple/$id",
} as const;

const recordType = (type: string) =>
  words.codes.recordType[type as keyof typeof words.codes.recordType] ?? type;

/** Rates come by the ten thousand and would hide everything else. */
const told = Object.keys(words.codes.recordType).filter((type) => type !== "exchange-rate");

function Record({ change: { type, id, label, operation } }: { change: Change }) {
  const screen = operation !== "DELETE" && screens[type as keyof typeof screens];
  return screen ? (
    <Link to={screen} params={{ id }}>
      {label}
    </Link>
  ) : (
    label
  );
}

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
                      <Record change={change} />,
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
