import type { ClusterSummary } from "@/api/schema";
import { spread, type Spot } from "@/lib/spread";
import { geoMercator, geoPath } from "d3-geo";
import type { FeatureCollection, MultiPolygon } from "geojson";
import boundaries from "./pakistan.json";

interface Province {
  name: string;
  disputed: boolean;
}

const country = boundaries as FeatureCollection<MultiPolygon, Province>;

export interface Dot extends Spot {
  cluster: ClusterSummary;
}

const pointOf = (cluster: ClusterSummary) => cluster.places.find(({ point }) => point)?.point;

/** Where things are drawn on a map of this width: the provinces, and a dot for every cluster with a known point. */
export function draw(clusters: ClusterSummary[], width: number, dot: number) {
  const height = Math.round(width * 0.86);
  const edge = dot * 2;
  const projection = geoMercator().fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    country,
  );
  const path = geoPath(projection);
  const provinces = country.features.map((feature) => ({
    ...feature.properties,
    outline: path(feature) ?? "",
    middle: path.centroid(feature),
  }));

  const located = clusters.flatMap((cluster) => {
    const point = pointOf(cluster);
    const at = point && projection([Number(point.longitude), Number(point.latitude)]);
    return at ? [{ cluster, x: at[0], y: at[1] }] : [];
  });
  const spots = spread(located, dot * 2 + 3);
  const dots: Dot[] = located.map((place, index) => ({ ...place, ...spots[index] }));
  return { height, provinces, dots, nowhere: clusters.filter((cluster) => !pointOf(cluster)) };
}
