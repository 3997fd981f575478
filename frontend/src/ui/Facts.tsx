import type { ReactNode } from "react";
import styles from "./Facts.module.css";

interface Props {
  facts: [name: string, value: ReactNode][];
  /** Without a ground of its own. */
  plain?: boolean;
}

/** Names and values; what is unknown is left out. */
export function Facts({ facts, plain }: Props) {
  const known = facts.filter(([, value]) => value !== undefined && value !== false && value !== "");
  if (known.length === 0) return null;
  return (
    <dl className={plain ? styles.facts : `${styles.facts} ${styles.ground}`}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
