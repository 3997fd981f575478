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

/** Where a province's name is written: beside the dots, not over them. */
const labels: Record<string, [number, number]> = {
  Balochistan: [65.2, 28.4],
  Sindh: [68.9, 26.6],
  Punjab: [71.2, 30.9],
  "Khyber Pakhtunkhwa": [70.6, 32.6],
  "Gilgit-Baltistan": [74.9, 36],
  "Azad Jammu & Kashmir": [75.6, 33.6],
};

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
    disputed: feature.properties.disputed,
    outline: path(feature) ?? "",
    name: feature.properties.name,
  }));

  const located = clusters.flatMap((cluster) => {
    const point = pointOf(cluster);
    const at = point && projection([Number(point.longitude), Number(point.latitude)]);
    return at ? [{ cluster, x: at[0], y: at[1] }] : [];
  });
  const spots = spread(located, dot * 2 + 3);
  const dots: Dot[] = located.map((place, index) => ({ ...place, ...spots[index] }));
  const names = Object.entries(labels).flatMap(([name, place]) => {
    const at = projection(place);
    return at ? [{ name, x: at[0], y: at[1] }] : [];
  });
  return { height, provinces, names, dots, nowhere: clusters.filter((cluster) => !pointOf(cluster)) };
}
