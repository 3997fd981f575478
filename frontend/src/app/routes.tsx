import { read, readAsOf } from "@/api/client";
import { viewpointSearch } from "@/api/viewpoint";
import { agencySearch } from "@/features/agency/search";
import { clusterSearch } from "@/features/cluster/search";
import { coverageSearch } from "@/features/coverage/search";
import {
  changeSearch,
  importSearch,
  importsSearch,
  publicationSearch,
  snapshotSearch,
} from "@/features/data/search";
import { fundingSearch } from "@/features/funding/search";
import { interventionSearch } from "@/features/intervention/search";
import { fixSearch, qualitySearch } from "@/features/quality/search";
import { reportSearch, yearSearch } from "@/features/report/search";
import { startSearch, versionSearch } from "@/features/record/search";
import { rippleSearch } from "@/features/ripple/search";
import type { QueryClient } from "@tanstack/react-query";
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  retainSearchParams,
} from "@tanstack/react-router";
import { NotFound } from "./NotFound";
import { Root } from "./Root";
import { screens } from "./screens";

interface Context {
  queryClient: QueryClient;
}

const root = createRootRouteWithContext<Context>()({
  validateSearch: viewpointSearch,
  search: { middlewares: [retainSearchParams(["in", "basis", "asOf"])] },
  beforeLoad: ({ search, preload }) => {
    if (!preload) readAsOf(search.asOf);
  },
  component: Root,
  notFoundComponent: NotFound,
});
const getParentRoute = () => root;

// A loader asks for what the screen will show while the code of the screen is still on its way.

const overview = createRoute({
  getParentRoute,
  path: "/",
  loader: ({ context: { queryClient } }) => void queryClient.prefetchQuery(read("/api/v1/overview", {})),
  component: lazyRouteComponent(screens["/"]),
});

const clusters = createRoute({
  getParentRoute,
  path: "/clusters",
  validateSearch: clusterSearch,
  component: lazyRouteComponent(screens["/clusters"]),
});

const cluster = createRoute({
  getParentRoute,
  path: "/clusters/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/clusters/{id}", { path: params })),
  component: lazyRouteComponent(screens["/clusters/$id"]),
});

const agencies = createRoute({
  getParentRoute,
  path: "/agencies",
  validateSearch: agencySearch,
  component: lazyRouteComponent(screens["/agencies"]),
});

const agency = createRoute({
  getParentRoute,
  path: "/agencies/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/agencies/{id}", { path: params })),
  component: lazyRouteComponent(screens["/agencies/$id"]),
});

const interventions = createRoute({
  getParentRoute,
  path: "/interventions",
  validateSearch: interventionSearch,
  component: lazyRouteComponent(screens["/interventions"]),
});

const intervention = createRoute({
  getParentRoute,
  path: "/interventions/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/interventions/{id}", { path: params })),
  component: lazyRouteComponent(screens["/interventions/$id"]),
});

const funding = createRoute({
  getParentRoute,
  path: "/funding",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding"]),
});

const flows = createRoute({
  getParentRoute,
  path: "/funding/flows",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding/flows"]),
});

const delivery = createRoute({
  getParentRoute,
  path: "/funding/delivery",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding/delivery"]),
});

const leverage = createRoute({
  getParentRoute,
  path: "/funding/leverage",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding/leverage"]),
});

const disputes = createRoute({
  getParentRoute,
  path: "/funding/disputes",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding/disputes"]),
});

const compare = createRoute({
  getParentRoute,
  path: "/funding/compare",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding/compare"]),
});

const gaps = createRoute({
  getParentRoute,
  path: "/funding/gaps",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding/gaps"]),
});

const budgets = createRoute({
  getParentRoute,
  path: "/funding/budgets",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(screens["/funding/budgets"]),
});

const contribution = createRoute({
  getParentRoute,
  path: "/funding/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/contributions/{id}", { path: params })),
  component: lazyRouteComponent(screens["/funding/$id"]),
});

const ripple = createRoute({
  getParentRoute,
  path: "/ripple",
  validateSearch: rippleSearch,
  loader: ({ context: { queryClient } }) => void queryClient.prefetchQuery(read("/api/v1/ripple", {})),
  component: lazyRouteComponent(screens["/ripple"]),
});

const adoption = createRoute({
  getParentRoute,
  path: "/ripple/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/adoptions/{id}", { path: params })),
  component: lazyRouteComponent(screens["/ripple/$id"]),
});

const coverage = createRoute({
  getParentRoute,
  path: "/coverage",
  validateSearch: coverageSearch,
  component: lazyRouteComponent(screens["/coverage"]),
});

const emptyPlaces = createRoute({
  getParentRoute,
  path: "/coverage/empty",
  validateSearch: coverageSearch,
  component: lazyRouteComponent(screens["/coverage/empty"]),
});

const overlaps = createRoute({
  getParentRoute,
  path: "/coverage/overlaps",
  validateSearch: coverageSearch,
  component: lazyRouteComponent(screens["/coverage/overlaps"]),
});

const quality = createRoute({
  getParentRoute,
  path: "/quality",
  validateSearch: qualitySearch,
  component: lazyRouteComponent(screens["/quality"]),
});

const fixes = createRoute({
  getParentRoute,
  path: "/quality/fixes",
  validateSearch: fixSearch,
  component: lazyRouteComponent(screens["/quality/fixes"]),
});

const data = createRoute({
  getParentRoute,
  path: "/data",
  component: lazyRouteComponent(screens["/data"]),
});

const publication = createRoute({
  getParentRoute,
  path: "/data/publication",
  validateSearch: publicationSearch,
  component: lazyRouteComponent(screens["/data/publication"]),
});

const changes = createRoute({
  getParentRoute,
  path: "/data/changes",
  validateSearch: changeSearch,
  component: lazyRouteComponent(screens["/data/changes"]),
});

const snapshots = createRoute({
  getParentRoute,
  path: "/data/snapshots",
  validateSearch: snapshotSearch,
  component: lazyRouteComponent(screens["/data/snapshots"]),
});

const imports = createRoute({
  getParentRoute,
  path: "/data/imports",
  validateSearch: importsSearch,
  component: lazyRouteComponent(screens["/data/imports"]),
});

const oneImport = createRoute({
  getParentRoute,
  path: "/data/imports/$id",
  validateSearch: importSearch,
  component: lazyRouteComponent(screens["/data/imports/$id"]),
});

const reports = createRoute({
  getParentRoute,
  path: "/reports",
  validateSearch: reportSearch,
  component: lazyRouteComponent(screens["/reports"]),
});

const completion = createRoute({
  getParentRoute,
  path: "/reports/completion/$id",
  component: lazyRouteComponent(screens["/reports/completion/$id"]),
});

const followup = createRoute({
  getParentRoute,
  path: "/reports/followup/$id",
  component: lazyRouteComponent(screens["/reports/followup/$id"]),
});

const programmeYear = createRoute({
  getParentRoute,
  path: "/reports/year/$id",
  validateSearch: yearSearch,
  component: lazyRouteComponent(screens["/reports/year/$id"]),
});

const clusterBrief = createRoute({
  getParentRoute,
  path: "/reports/cluster/$id",
  component: lazyRouteComponent(screens["/reports/cluster/$id"]),
});

const agencyBrief = createRoute({
  getParentRoute,
  path: "/reports/agency/$id",
  component: lazyRouteComponent(screens["/reports/agency/$id"]),
});

const signIn = createRoute({
  getParentRoute,
  path: "/sign-in",
  component: lazyRouteComponent(screens["/sign-in"]),
});

const myAgency = createRoute({
  getParentRoute,
  path: "/my",
  component: lazyRouteComponent(screens["/my"]),
});

const newRecord = createRoute({
  getParentRoute,
  path: "/edit/$type",
  validateSearch: startSearch,
  component: lazyRouteComponent(screens["/edit/$type"]),
});

const edit = createRoute({
  getParentRoute,
  path: "/edit/$type/$id",
  component: lazyRouteComponent(screens["/edit/$type/$id"]),
});

const versions = createRoute({
  getParentRoute,
  path: "/history/$type/$id",
  validateSearch: versionSearch,
  component: lazyRouteComponent(screens["/history/$type/$id"]),
});

const statementVersions = createRoute({
  getParentRoute,
  path: "/history/contributions/$id/statements/$agency",
  validateSearch: versionSearch,
  component: lazyRouteComponent(screens["/history/contributions/$id/statements/$agency"]),
});

const merge = createRoute({
  getParentRoute,
  path: "/merge/$one/$other",
  component: lazyRouteComponent(screens["/merge/$one/$other"]),
});

const keys = createRoute({
  getParentRoute,
  path: "/keys",
  component: lazyRouteComponent(screens["/keys"]),
});

const people = createRoute({
  getParentRoute,
  path: "/people",
  component: lazyRouteComponent(screens["/people"]),
});

const webhooks = createRoute({
  getParentRoute,
  path: "/webhooks",
  component: lazyRouteComponent(screens["/webhooks"]),
});

const webhook = createRoute({
  getParentRoute,
  path: "/webhooks/$id",
  validateSearch: versionSearch,
  component: lazyRouteComponent(screens["/webhooks/$id"]),
});

const embed = createRoute({
  getParentRoute,
  path: "/embed/$chart",
  component: lazyRouteComponent(screens["/embed/$chart"]),
});

export const routes = root.addChildren([
  overview,
  clusters,
  cluster,
  agencies,
  agency,
  interventions,
  intervention,
  funding,
  flows,
  delivery,
  leverage,
  disputes,
  compare,
  contribution,
  ripple,
  adoption,
  coverage,
  emptyPlaces,
  overlaps,
  quality,
  fixes,
  data,
  publication,
  changes,
  snapshots,
  imports,
  oneImport,
  gaps,
  budgets,
  reports,
  completion,
  followup,
  programmeYear,
  clusterBrief,
  agencyBrief,
  signIn,
  myAgency,
  newRecord,
  edit,
  versions,
  statementVersions,
  merge,
  keys,
  people,
  webhooks,
  webhook,
  embed,
]);
