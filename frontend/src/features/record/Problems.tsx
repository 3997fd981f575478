import type { Problem } from "@/api/problem";
import { SignInForm } from "@/api/SignInForm";
import { words } from "@/lib/words";
import { formWords } from "@/lib/words/form";
import { Failed } from "@/ui/States";
import { inputAt } from "./fields";
import styles from "./Record.module.css";
import { fieldName } from "./types";

/** What is wrong, by the input it is wrong at. */
export const problemsAt = (problem?: Problem): Record<string, string> =>
  Object.fromEntries((problem?.faults ?? []).map(({ pointer, detail }) => [inputAt(pointer ?? ""), detail]));

const placeName = (type: string, pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => (/^\d+$/.test(step) ? Number(step) + 1 : fieldName(type, step)))
    .join(" · ");

interface Props {
  type: string;
  problem: Problem;
  onRetry: () => void;
}

/** Why it was not saved: what has a place stands beside its field as well. */
export function Problems({ type, problem, onRetry }: Props) {
  if (problem.status === 401)
    return (
      <div role="alert" className={styles.problems}>
        <p className={styles.title}>{words.access.expired}</p>
        <SignInForm onDone={onRetry} />
      </div>
    );
  if (problem.faults.length === 0)
    return <Failed failure={problem} onRetry={problem.passing ? onRetry : undefined} />;
  return (
    <div role="alert" className={styles.problems}>
      <p className={styles.title}>{formWords.problems(problem.faults.length)}</p>
      <ul>
        {problem.faults.map(({ pointer = "", detail }) => (
          <li key={pointer + detail}>
            {pointer && <strong>{placeName(type, pointer)}: </strong>}
            {detail}
          </li>
        ))}
      </ul>
    </div>
  );
}
