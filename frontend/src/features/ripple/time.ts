import type { Ripple, RippleEdge, RippleNode } from "@/api/schema";
import { yearSpan } from "@/lib/dates";

type Graph = Pick<Ripple, "nodes" | "edges">;

/** The calendar year in which the last day that a date can mean lies. */
function yearOf(date?: string): number | undefined {
  const span = date && yearSpan(date);
  return span ? Math.ceil(span[1]) - 1 : undefined;
}

/** From the first dated beginning or step to the last; nothing where nothing has a date. */
export function yearsOf({ nodes, edges }: Graph): { first: number; last: number } | undefined {
  const dates = [
    ...nodes.map(({ start }) => start),
    ...edges.flatMap(({ steps }) => steps.map(({ date }) => date)),
  ];
  const years = dates.flatMap((date) => yearOf(date) ?? []);
  return years.length > 0 ? { first: Math.min(...years), last: Math.max(...years) } : undefined;
}

/** How far an adoption had certainly come by the end of a year; a step without a date says nothing of any year. */
function edgeAt(edge: RippleEdge, year: number): RippleEdge[] {
  const steps = edge.steps.filter(({ date }) => (yearOf(date) ?? Infinity) <= year);
  const last = steps.at(-1);
  return last ? [{ ...edge, steps, stage: last.stage, date: last.date }] : [];
}

/** What is known to have spread by the end of a year: the adoptions begun by then, and what they join. */
export function spreadBy({ nodes, edges }: Graph, year: number): Graph {
  const begun = edges.flatMap((edge) => edgeAt(edge, year));
  const joined = new Set(begun.flatMap(({ from, to }) => [from, to]));
  const stands = ({ id, origin, start }: RippleNode) =>
    joined.has(id) || (origin && (yearOf(start) ?? Infinity) <= year);
  const abandoned = ({ id }: RippleNode) => {
    const incoming = begun.filter(({ to }) => to === id);
    return incoming.length > 0 && incoming.every(({ stage }) => stage === "ABANDONED");
  };
  return {
    nodes: nodes.filter(stands).map((node) => ({ ...node, abandoned: abandoned(node) })),
    edges: begun,
  };
}
