import type { Problem } from "@/api/problem";
import { dataWords } from "@/lib/words/data";

const titles: Record<number, string> = dataWords.problems;

/** A refusal of a file in the reader's own words, with what the register says of it below. */
export const explained = (problem: Problem) =>
  problem.status === undefined
    ? { title: problem.title, detail: dataWords.unreachable }
    : {
        title: titles[problem.status] ?? problem.title,
        detail: problem.detail,
        instance: problem.instance,
      };
