import type { Ripple, RippleEdge, RippleNode } from "@/api/schema";
import { groupBy } from "@/lib/group";
import { language } from "@/lib/language";

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

/** Of a line on a card, and of what is on it before the adoptions: Nastaliq stands higher. */
const [line, head] = language === "ur" ? [24, 104] : [16, 78];

const heightOf = (incoming: RippleEdge[]) => head + line * between(1, incoming.length, shownSteps + 1);

type Neighbours = (id: string) => string[];

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The column in the order of where each node's neighbours stand; one without neighbours stays. */
function beside(column: RippleNode[], rows: Map<string, number>, neighbours: Neighbours): RippleNode[] {
  const wish = ({ id }: RippleNode) => {
    const places = neighbours(id).flatMap((other) => rows.get(other) ?? []);
    return places.length > 0 ? mean(places) : (rows.get(id) ?? 0);
  };
  const ordered = column.toSorted((a, b) => wish(a) - wish(b));
  ordered.forEach(({ id }, row) => rows.set(id, row - ordered.length / 2));
  return ordered;
}

/** A few sweeps there and back, each generation after its neighbour: lines cross as little as they must. */
function order(columns: RippleNode[][], edges: RippleEdge[]): RippleNode[][] {
  const parents: Neighbours = (id) => edges.filter(({ to }) => to === id).map(({ from }) => from);
  const children: Neighbours = (id) => edges.filter(({ from }) => from === id).map(({ to }) => to);
  const rows = new Map(
    columns.flatMap((column) => column.map(({ id }, row) => [id, row - column.length / 2] as const)),
  );
  let ordered = columns;
  for (let sweep = 0; sweep < 4; sweep++) {
    ordered = ordered.map((column) => beside(column, rows, parents));
    ordered = ordered
      .toReversed()
      .map((column) => beside(column, rows, children))
      .toReversed();
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
export function layered({ nodes, edges }: Pick<Ripple, "nodes" | "edges">, available: number) {
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
