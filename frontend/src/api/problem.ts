import { words } from "@/lib/words";
import type { Fault, Problem as ProblemDocument } from "./schema";

/** Every refusal and every failure, in one shape: what happened, and what to do about it. */
export class Problem extends Error {
  override readonly name = "Problem";

  constructor(
    readonly title: string,
    readonly detail?: string,
    readonly status?: number,
    readonly instance?: string,
    /** Each thing that is wrong, at its place. */
    readonly faults: Fault[] = [],
    /** The kind of problem, to switch on. */
    readonly kind?: string,
  ) {
    super(detail ? `${title}: ${detail}` : title);
  }

  static async of(response: Response): Promise<Problem> {
    const said = (await response.json().catch(() => ({}))) as Partial<ProblemDocument>;
    const parts = (said.errors ?? []).map((error) => error.detail);
    const detail = [said.detail, ...parts.filter((part) => part !== said.detail)].filter(Boolean).join(" ");
    return new Problem(
      said.title ?? words.problem.unexpected,
      detail,
      response.status,
      said.instance,
      said.errors,
      said.type,
    );
  }

  static unreachable = () => new Problem(words.problem.unreachable, words.problem.unreachableDetail);

  get missing() {
    return this.status === 404 || this.status === 410;
  }

  /** Asking again can help: the server was busy, or not to be reached. */
  get passing() {
    return this.status === undefined || this.status >= 500 || this.status === 429;
  }
}
