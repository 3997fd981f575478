import type { Ripple, RippleEdge, RippleNode } from "@/api/schema";
import { groupBy } from "@/lib/group";

export const box = { width: 220, height: 116, across: 96, down: 20 };

export interface Placed {
  node: RippleNode;
  x: number;
  y: number;
  /** The adoptions that lead here. */
  incoming: RippleEdge[];
}

type Rows = Map<string, number>;

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Where a node would like to be: the middle of what it came from, else of what came of it. */
function wish({ id }: RippleNode, edges: RippleEdge[], rows: Rows): number {
  const at = (ids: string[]) => ids.flatMap((other) => rows.get(other) ?? []);
  const parents = at(edges.filter(({ to }) => to === id).map(({ from }) => from));
  const children = at(edges.filter(({ from }) => from === id).map(({ to }) => to));
  return parents.length > 0 ? mean(parents) : children.length > 0 ? mean(children) : (rows.get(id) ?? 0);
}

/** A few rounds of putting each generation in the order of its wishes. */
function order(columns: RippleNode[][], edges: RippleEdge[]): RippleNode[][] {
  let ordered = columns;
  for (let round = 0; round < 6; round++) {
    const rows: Rows = new Map(
      ordered.flatMap((column) => column.map(({ id }, row) => [id, row - column.length / 2] as const)),
    );
    ordered = ordered.map((column) => {
      const wishes = new Map(column.map((node) => [node.id, wish(node, edges, rows)]));
      return column.toSorted((a, b) => (wishes.get(a.id) ?? 0) - (wishes.get(b.id) ?? 0));
    });
  }
  return ordered;
}

/** Generations side by side, each node near what it came from. */
export function layered({ nodes, edges }: Ripple) {
  const generations = groupBy(nodes, ({ generation }) => generation);
  const columns = [...generations.keys()].toSorted((a, b) => a - b).map((key) => generations.get(key) ?? []);
  const step = box.height + box.down;
  const height = Math.max(0, ...columns.map((column) => column.length)) * step - box.down;
  const placed: Placed[] = order(columns, edges).flatMap((column, generation) =>
    column.map((node, row) => ({
      node,
      x: generation * (box.width + box.across),
      y: (height - (column.length * step - box.down)) / 2 + row * step,
      incoming: edges.filter(({ to }) => to === node.id),
    })),
  );
  return {
    placed,
    height,
    width: columns.length * (box.width + box.across) - box.across,
    generations: columns.length,
  };
}
