import { words } from "@/lib/words";
import { rooms } from "@/lib/words/rooms";
import type { Say } from "@/lib/words/spoken";
import type { Fault, Problem as ProblemDocument } from "./schema";

/** How a refusal is said in the language chosen; in the register's own when its words can't be had. */
const saying = () => rooms.said().catch((): Say => (english) => english);

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
    const document = (await response.json().catch(() => ({}))) as Partial<ProblemDocument>;
    const say = await saying();
    const faults = (document.errors ?? []).map((fault) => ({ ...fault, detail: say(fault.detail) }));
    const detail = document.detail && say(document.detail);
    const parts = faults.map((fault) => fault.detail).filter((part) => part !== detail);
    return new Problem(
      document.title ? say(document.title) : words.problem.unexpected,
      [detail, ...parts].filter(Boolean).join(" "),
      response.status,
      document.instance,
      faults,
      document.type,
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
