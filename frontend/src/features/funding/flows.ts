import type { FundingFlow } from "@/api/schema";
import { isNegative } from "@/lib/decimal";
import { sankey, sankeyJustify, sankeyLinkHorizontal, type SankeyLink, type SankeyNode } from "d3-sankey";

export interface Place {
  key: string;
  name: string;
  kind: "agency" | "intervention" | "cluster";
}

interface Drawn {
  flow: FundingFlow;
}

export type FlowNode = SankeyNode<Place, Drawn>;
export type FlowLink = SankeyLink<Place, Drawn>;

const ends = {
  AGENCY_TO_AGENCY: ["agency", "agency"],
  AGENCY_TO_INTERVENTION: ["agency", "intervention"],
  INTERVENTION_TO_CLUSTER: ["intervention", "cluster"],
} as const;

const placesOf = ({ step, from, to }: FundingFlow): [Place, Place] => {
  const [before, after] = ends[step];
  return [
    { key: `${before} ${from.id}`, name: from.name, kind: before },
    { key: `${after} ${to.id}`, name: to.name, kind: after },
  ];
};

/** Flows that can be drawn from one side to the other: none negative, none that leads back to where it came from. */
export function forward(flows: FundingFlow[]): FundingFlow[] {
  const onward = new Map<string, string[]>();
  const leads = (from: string, to: string): boolean =>
    from === to || (onward.get(from) ?? []).some((next) => leads(next, to));
  return flows.filter((flow) => {
    const [from, to] = placesOf(flow).map(({ key }) => key) as [string, string];
    if (isNegative(flow.amount) || Number(flow.amount) === 0 || leads(to, from)) return false;
    onward.set(from, [...(onward.get(from) ?? []), to]);
    return true;
  });
}

const path = sankeyLinkHorizontal<Place, Drawn>();

/** Room for the names beside the last places. */
const nameWidth = 190;

/** Where the nodes and bands of the flows are. A picture: its widths are not figures. */
export function drawFlows(flows: FundingFlow[], width: number, rtl: boolean) {
  const drawn = forward(flows);
  const places = new Map(drawn.flatMap(placesOf).map((place) => [place.key, place]));
  const height = Math.max(200, Math.min(1600, places.size * 30));
  const { nodes, links } = sankey<Place, Drawn>()
    .nodeId(({ key }) => key)
    .nodeAlign(sankeyJustify)
    .nodeWidth(10)
    .nodePadding(18)
    .extent([
      [1, 8],
      [width - nameWidth, height - 8],
    ])({
    nodes: [...places.values()].map((place) => ({ ...place })),
    links: drawn.map((flow) => {
      const [from, to] = placesOf(flow);
      return { source: from.key, target: to.key, value: Number(flow.amount), flow };
    }),
  });
  const columns = new Set(nodes.map(({ x0 }) => x0)).size;
  return {
    height,
    /** How far it is to the next place, where the name of this one has to end. */
    room: Math.min(nameWidth, (width - nameWidth) / Math.max(1, columns - 1)),
    undrawn: flows.length - drawn.length,
    nodes: nodes.map(({ x0 = 0, x1 = 0, y0 = 0, y1 = 0, key, name, kind }) => ({
      key,
      name,
      kind,
      x: rtl ? width - x1 : x0,
      y: y0,
      height: Math.max(1, y1 - y0),
    })),
    bands: links.map((link) => ({
      flow: link.flow,
      path: path(link) ?? "",
      width: Math.max(1, link.width ?? 1),
    })),
  };
}
