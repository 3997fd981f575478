import type { CoverageCell, CoveragePage, Ref } from "@/api/schema";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";

const named = (a: Ref, b: Ref) => a.name.localeCompare(b.name);

const distinct = (refs: Ref[]) => [...new Map(refs.map((ref) => [ref.id, ref])).values()].toSorted(named);

/** The agencies, the clusters, and what there is between them. */
export function matrixOf(cells: CoverageCell[]) {
  const at = new Map(cells.map((cell) => [`${cell.agency.id} ${cell.cluster.id}`, cell]));
  return {
    agencies: distinct(cells.map(({ agency }) => agency)),
    clusters: distinct(cells.map(({ cluster }) => cluster)),
    cell: (agency: string, cluster: string) => at.get(`${agency} ${cluster}`),
  };
}

/** Where the interventions of a cell stand: one that is live says so for all, and only all together are ended. */
export const toneOf = ({ live, ended, interventions }: CoverageCell) =>
  live > 0 ? "live" : ended === interventions ? "ended" : "unclear";

/** Who works in the most clusters; the first by name of those that work in as many. */
export function coverageFinding(
  { items, next }: Pick<CoveragePage, "items" | "next">,
  first: boolean,
): string {
  const [most] = [...groupBy(items, ({ agency }) => agency.id).values()]
    .toSorted((a, b) => (a[0] && b[0] ? named(a[0].agency, b[0].agency) : 0))
    .toSorted((a, b) => b.length - a.length);
  const name = most?.[0]?.agency.name ?? words.unknown;
  const here = most?.length ?? 0;
  return first && !next
    ? coverageWords.finding(name, here, matrixOf(items).clusters.length)
    : coverageWords.pageFinding(name, here);
}
