import { drawnShare, type Decimal } from "@/lib/decimal";
import type { ReactNode } from "react";
import styles from "./Bar.module.css";

interface Props {
  value: Decimal;
  most: Decimal;
  tone?: "accent" | "donor";
  /** What the bar draws, in words and figures. */
  children: ReactNode;
}

/** A figure over a bar: its length says how it stands beside the longest one. */
export const Bar = ({ value, most, tone = "accent", children }: Props) => (
  <div className={styles.bar}>
    <div>{children}</div>
    <i className={styles[tone]} style={{ inlineSize: `${drawnShare(value, most)}%` }} aria-hidden="true" />
  </div>
);

interface SharesProps {
  rows: { key: string; name: ReactNode; share: Decimal; text: string }[];
  /** What the filled part is, and what the rest. */
  filled: string;
  rest: string;
}

/** Shares of a whole, one bar for each: a picture of the table beside it. */
export const Shares = ({ rows, filled, rest }: SharesProps) => (
  <figure className={styles.figure} aria-hidden="true">
    <p className={styles.key}>
      <i className={styles.accent} /> {filled} <i className={styles.donor} /> {rest}
    </p>
    <ul className={styles.shares}>
      {rows.map(({ key, name, share, text }) => (
        <li key={key}>
          <span>{name}</span>
          <span className={styles.whole}>
            <i className={styles.accent} style={{ inlineSize: `${drawnShare(share, 1)}%` }} />
          </span>
          <span>{text}</span>
        </li>
      ))}
    </ul>
  </figure>
);
