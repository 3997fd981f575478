import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Alone } from "@/ui/Chart";
import { Empty, Skeleton } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useLocation, useSearch } from "@tanstack/react-router";
import { lazy, Suspense, type ComponentType, type MouseEvent } from "react";
import { clusterSearch } from "@/features/cluster/search";
import { interventionSearch } from "@/features/intervention/search";
import { rippleSearch } from "@/features/ripple/search";
import styles from "./Embed.module.css";

const MapOfSelection = lazy(() => pick(import("@/features/cluster/MapOfSelection"), "MapOfSelection"));
const StageBars = lazy(() => pick(import("@/features/overview/StageBars"), "StageBars"));
const MoneyBySide = lazy(() => pick(import("@/features/overview/MoneyBySide"), "MoneyBySide"));
const Generations = lazy(() => pick(import("@/features/ripple/Generations"), "Generations"));
const Spread = lazy(() => pick(import("@/features/ripple/Spread"), "Spread"));
const FollowOn = lazy(() => pick(import("@/features/ripple/RippleFigures"), "FollowOn"));
const Reach = lazy(() => pick(import("@/features/ripple/RippleFigures"), "Reach"));
const Timeline = lazy(() => pick(import("@/features/intervention/Timeline"), "Timeline"));

const pick = async <K extends string, C>(module: Promise<Record<K, C>>, name: K) => ({
  default: (await module)[name],
});

/** What the screen's address has besides the filters. */
const unasked = { view: undefined, sort: undefined, after: undefined };

function Map() {
  const search = clusterSearch(useSearch({ strict: false }));
  return <MapOfSelection filter={{ ...search, ...unasked }} />;
}

const Stages = () => (
  <Loaded query={useQuery(read("/api/v1/overview", {}))}>
    {({ clustersByStage }) => <StageBars stages={clustersByStage} />}
  </Loaded>
);

function Times() {
  const { sort = "start", ...search } = interventionSearch(useSearch({ strict: false }));
  return (
    <Loaded
      query={useQuery(
        read("/api/v1/interventions", { query: { ...search, view: undefined, sort } as object }),
      )}
    >
      {({ items }) => <Timeline interventions={items} />}
    </Loaded>
  );
}

function Ripple() {
  const { by } = rippleSearch(useSearch({ strict: false }));
  return (
    <Loaded query={useQuery(read("/api/v1/ripple", {}))}>
      {(ripple) => <Spread ripple={ripple} by={by} />}
    </Loaded>
  );
}

const Followed = () => (
  <Loaded query={useQuery(read("/api/v1/ripple", {}))}>
    {({ figures }) => <FollowOn money={figures.money} />}
  </Loaded>
);

const Reached = () => (
  <Loaded query={useQuery(read("/api/v1/ripple", {}))}>
    {({ figures }) => <Reach generations={figures.generations} />}
  </Loaded>
);

/** Every chart by the name of its address, and the screen that it is on. */
const charts: Record<string, [screen: string, chart: ComponentType]> = {
  map: ["/clusters", Map],
  stages: ["/", Stages],
  sides: ["/", MoneyBySide],
  leverage: ["/funding/leverage", lazy(() => import("@/features/funding/LeverageFigure"))],
  flows: ["/funding/flows", lazy(() => import("@/features/funding/FlowsFigure"))],
  delivery: ["/funding/delivery", lazy(() => import("@/features/funding/DeliveryFigure"))],
  budgets: ["/funding/budgets", lazy(() => import("@/features/funding/BudgetsFigure"))],
  gaps: ["/funding/gaps", lazy(() => import("@/features/funding/GapsFigure"))],
  timeline: ["/interventions", Times],
  generations: ["/ripple", Generations],
  ripple: ["/ripple", Ripple],
  reach: ["/ripple", Reached],
  "follow-on": ["/ripple", Followed],
  coverage: ["/coverage", lazy(() => import("@/features/coverage/CoverageFigure"))],
  quality: ["/quality", lazy(() => import("@/features/quality/QualityFigure"))],
  empty: ["/coverage/empty", lazy(() => import("@/features/coverage/LackFigure"))],
};

const route = getRouteApi("/embed/$chart");

/** The frame is another site's: whatever is opened from it gets a window of its own. */
function outside({ target }: MouseEvent) {
  const link = target instanceof Element && target.closest("a");
  if (!link) return;
  link.setAttribute("target", "_blank");
  link.setAttribute("rel", "noopener");
}

/** One chart and nothing else, for a frame in another site's page. */
export default function Embed() {
  const { chart } = route.useParams();
  const { searchStr } = useLocation();
  const [screen, Chart] = charts[chart] ?? [];
  return (
    <main className={styles.embed} onClickCapture={outside}>
      <title>{words.shell.name}</title>
      <Alone value={true}>
        {Chart ? (
          <Suspense fallback={<Skeleton lines={10} />}>
            <Chart />
          </Suspense>
        ) : (
          <Empty title={words.chart.none} />
        )}
      </Alone>
      <footer className={styles.source}>
        <span>{words.chart.source(instantText(new Date().toISOString()))}</span>
        <a href={`${screen ?? "/"}${searchStr}`}>{words.chart.from}</a>
      </footer>
    </main>
  );
}
