import type { ContributionSummary } from "@/api/schema";
import { added, isZero } from "@/lib/decimal";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";
import { Money } from "@/ui/Money";
import styles from "./CountedSum.module.css";

/** What all that is listed counts, by stage and currency: the figure that was opened. */
export function CountedSum({ contributions }: { contributions: ContributionSummary[] }) {
  const counting = contributions.flatMap(({ stage, counted }) => (counted ? [{ stage, ...counted }] : []));
  const sums = [...groupBy(counting, ({ stage, currency }) => `${stage} ${currency}`).values()];
  if (sums.length === 0) return null;
  return (
    <ul className={styles.sums} aria-label={words.funding.sums}>
      {sums.map((parts) => {
        const [first] = parts;
        if (!first) return null;
        const sum = (of: "gross" | "passedOn" | "net") => added(parts.map((part) => part[of]));
        return (
          <li key={`${first.stage} ${first.currency}`}>
            {words.funding.sumOf(words.codes.contributionStage[first.stage], parts.length)}{" "}
            <strong>
              <Money amount={sum("net")} currency={first.currency} />
            </strong>{" "}
            {!isZero(sum("passedOn")) && (
              <span>
                {words.funding.gross} <Money amount={sum("gross")} currency={first.currency} /> −{" "}
                {words.funding.passedOn.toLowerCase()}{" "}
                <Money amount={sum("passedOn")} currency={first.currency} />
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
