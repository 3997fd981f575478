import type { ClusterSummary } from "@/api/schema";
import { gathered } from "@/lib/gather";
import { spread, type Spot } from "@/lib/spread";
import { geoMercator, geoPath, type GeoPermissibleObjects } from "d3-geo";
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

/** Clusters that lie too near together to be seen one by one. */
export interface Crowd extends Spot {
  clusters: ClusterSummary[];
}

/** So many are told apart by the eye when they are moved apart. */
const few = 80;
/** Fewer than these are no crowd. */
const least = 4;

const pointOf = (cluster: ClusterSummary) => cluster.places.find(({ point }) => point)?.point;

/** The corners of the country: what a map of it has to hold, and quicker to place than every point of its outline. */
function cornersOf({ features }: typeof country): [number, number][] {
  const points = features.flatMap(({ geometry }) => geometry.coordinates.flat(2));
  const [east, north] = [points.map(([x = 0]) => x), points.map(([, y = 0]) => y)];
  return [
    [Math.min(...east), Math.min(...north)],
    [Math.max(...east), Math.max(...north)],
  ];
}
const corners = cornersOf(country);

/** The country or, looked at more closely, the places of these with a few miles around them. */
function extentOf(near: ClusterSummary[]): GeoPermissibleObjects {
  const around = 0.15;
  const coordinates = near.flatMap(pointOf).flatMap((point) => {
    if (!point) return [];
    const [east, north] = [Number(point.longitude), Number(point.latitude)];
    return [-around, around].map((degrees) => [east + degrees, north + degrees]);
  });
  return { type: "MultiPoint", coordinates: coordinates.length > 0 ? coordinates : corners };
}

/** What lies too near together where there are many; nothing where all of them are at one place. */
function crowdsOf<T extends Spot>(located: T[], distance: number) {
  const found = located.length > few ? gathered(located, distance) : [];
  return found.length > 1 ? found.filter(({ members }) => members.length >= least) : [];
}

/**
 * Where things are drawn on a map of this width: the provinces, and a dot for every cluster with a known point, or one for a
 * whole crowd of them. A crowd alone is looked at more closely.
 */
export function draw(all: ClusterSummary[], width: number, dot: number, crowd: ClusterSummary[] = []) {
  const clusters = crowd.length > 0 ? crowd : all;
  const height = Math.round(width * 0.86);
  const edge = dot * 2;
  // Without more points between those of the outlines: they lie near together already.
  const projection = geoMercator()
    .precision(0)
    .fitExtent(
      [
        [edge, edge],
        [width - edge, height - edge],
      ],
      extentOf(crowd),
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
  const crowds = crowdsOf(located, dot * 5).map(({ x, y, members }): Crowd => ({
    x,
    y,
    clusters: members.map(({ cluster }) => cluster),
  }));
  const crowded = new Set(crowds.flatMap((one) => one.clusters));
  const alone = located.filter(({ cluster }) => !crowded.has(cluster));
  const spots = spread(alone, dot * 2 + 3);
  const dots: Dot[] = alone.map((place, index) => ({ ...place, ...spots[index] }));
  const names = Object.entries(labels).flatMap(([name, place]) => {
    const at = projection(place);
    return at ? [{ name, x: at[0], y: at[1] }] : [];
  });
  return { height, provinces, names, dots, crowds, nowhere: all.filter((cluster) => !pointOf(cluster)) };
}
