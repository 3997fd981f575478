import type { Ripple, RippleEdge, RippleNode } from "@/api/schema";
import { groupBy } from "@/lib/group";

/** How many of the adoptions that lead to a card are written on it. */
export const shownSteps = 3;

const between = (least: number, value: number, most: number) => Math.min(most, Math.max(least, value));
const gap = 16;

/** Cards and the room between generations fill the width there is, and never shrink below what can be read. */
function widths(available: number, generations: number) {
  const least = available < 600 ? 48 : 96;
  const card = between(220, (available - (generations - 1) * least) / generations, 360);
  const across =
    generations > 1 ? between(least, (available - generations * card) / (generations - 1), 480) : 0;
  return { card: Math.floor(card), across: Math.floor(across) };
}

export interface Placed {
  node: RippleNode;
  x: number;
  y: number;
  height: number;
  /** The adoptions that lead here. */
  incoming: RippleEdge[];
}

const heightOf = (incoming: RippleEdge[]) => 78 + 16 * between(1, incoming.length, shownSteps + 1);

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

function stacked(nodes: RippleNode[], edges: RippleEdge[], x: number) {
  let y = 0;
  const cards = nodes.map((node): Placed => {
    const incoming = edges.filter(({ to }) => to === node.id);
    const height = heightOf(incoming);
    const card = { node, x, y, height, incoming };
    y += height + gap;
    return card;
  });
  return { cards, height: y - gap };
}

/** Generations side by side, each node near what it came from. */
export function layered({ nodes, edges }: Ripple, available: number) {
  const byGeneration = groupBy(nodes, ({ generation }) => generation);
  const keys = [...byGeneration.keys()].toSorted((a, b) => a - b);
  const { card, across } = widths(available, keys.length);
  const columns = order(
    keys.map((key) => byGeneration.get(key) ?? []),
    edges,
  ).map((column, generation) => stacked(column, edges, generation * (card + across)));

  const height = Math.max(0, ...columns.map((column) => column.height));
  const placed = columns.flatMap((column) =>
    column.cards.map((place) => ({ ...place, y: place.y + (height - column.height) / 2 })),
  );
  return { placed, height, card, width: keys.length * (card + across) - across, generations: keys.length };
}
