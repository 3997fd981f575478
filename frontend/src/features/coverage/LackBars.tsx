import type { Lack } from "@/api/schema";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Bar } from "@/ui/Bar";
import { Link } from "@tanstack/react-router";
import { allLacks, type LackCounts } from "./lacks";
import styles from "./LackBars.module.css";

/** How many of all clusters lack what; each opens those that do. */
export const LackBars = ({ counts, chosen }: { counts: LackCounts; chosen?: Lack[] }) => (
  <ul className={styles.bars} aria-label={coverageWords.lackBars}>
    {allLacks.map((lack) => (
      <li key={lack}>
        <Bar value={counts[lack]} most={counts.all}>
          <Link
            to="."
            search={(search) => ({ ...search, lacking: [lack], after: undefined })}
            resetScroll={false}
            aria-current={(chosen?.length === 1 && chosen[0] === lack) || undefined}
          >
            {words.coverage.lacks[lack]}
          </Link>{" "}
          {coverageWords.outOf(counts[lack], counts.all)}
        </Bar>
      </li>
    ))}
  </ul>
);
