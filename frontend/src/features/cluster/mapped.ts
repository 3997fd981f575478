import type { ClusterSummary } from "@/api/schema";
import type { Sheet } from "@/lib/csv";
import { groupBy } from "@/lib/group";
import { words } from "@/lib/words";
import { stageName } from "./StageTrack";

export const provinceName = (name: string) => words.cluster.provinces[name] ?? name;

const provincesOf = ({ places }: ClusterSummary) => [
  ...new Set(places.flatMap(({ province }) => province ?? [])),
];

/** The province with the most of the clusters; the first by name of those that have as many. */
export function mapFinding(clusters: ClusterSummary[]): string {
  const [most] = [...groupBy(clusters.flatMap(provincesOf), (province) => province)].toSorted(
    ([a, here], [b, there]) => there.length - here.length || a.localeCompare(b),
  );
  return most
    ? words.cluster.mapFinding(provinceName(most[0]), most[1].length, clusters.length)
    : words.cluster.mapNoFinding;
}

/** One line a cluster, at the place where it is drawn. */
export const clusterSheet = (clusters: ClusterSummary[]): Sheet => ({
  names: [
    words.cluster.one,
    words.cluster.place,
    words.cluster.facets.province,
    words.cluster.stage,
    words.cluster.latitude,
    words.cluster.longitude,
  ],
  rows: clusters.map((cluster) => {
    const place = cluster.places.find(({ point }) => point) ?? cluster.places[0];
    return [
      cluster.name,
      place?.name,
      provincesOf(cluster).map(provinceName).join("; "),
      stageName(cluster.stage),
      place?.point?.latitude,
      place?.point?.longitude,
    ];
  }),
});
