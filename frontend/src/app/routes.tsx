import { read, readAsOf } from "@/api/client";
import { viewpointSearch } from "@/api/viewpoint";
import { agencySearch } from "@/features/agency/search";
import { clusterSearch } from "@/features/cluster/search";
import { coverageSearch } from "@/features/coverage/search";
import { changeSearch, importSearch, importsSearch, publicationSearch } from "@/features/data/search";
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
  component: lazyRouteComponent(() => import("./pages/Overview")),
});

const clusters = createRoute({
  getParentRoute,
  path: "/clusters",
  validateSearch: clusterSearch,
  component: lazyRouteComponent(() => import("@/features/cluster/ClusterList")),
});

const cluster = createRoute({
  getParentRoute,
  path: "/clusters/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/clusters/{id}", { path: params })),
  component: lazyRouteComponent(() => import("./pages/Cluster")),
});

const agencies = createRoute({
  getParentRoute,
  path: "/agencies",
  validateSearch: agencySearch,
  component: lazyRouteComponent(() => import("@/features/agency/AgencyList")),
});

const agency = createRoute({
  getParentRoute,
  path: "/agencies/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/agencies/{id}", { path: params })),
  component: lazyRouteComponent(() => import("./pages/Agency")),
});

const interventions = createRoute({
  getParentRoute,
  path: "/interventions",
  validateSearch: interventionSearch,
  component: lazyRouteComponent(() => import("@/features/intervention/InterventionList")),
});

const intervention = createRoute({
  getParentRoute,
  path: "/interventions/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/interventions/{id}", { path: params })),
  component: lazyRouteComponent(() => import("./pages/Intervention")),
});

const funding = createRoute({
  getParentRoute,
  path: "/funding",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/FundingList")),
});

const flows = createRoute({
  getParentRoute,
  path: "/funding/flows",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/FlowsPage")),
});

const delivery = createRoute({
  getParentRoute,
  path: "/funding/delivery",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/DeliveryPage")),
});

const leverage = createRoute({
  getParentRoute,
  path: "/funding/leverage",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/LeveragePage")),
});

const disputes = createRoute({
  getParentRoute,
  path: "/funding/disputes",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/DisputesPage")),
});

const compare = createRoute({
  getParentRoute,
  path: "/funding/compare",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/ComparePage")),
});

const gaps = createRoute({
  getParentRoute,
  path: "/funding/gaps",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/GapsPage")),
});

const budgets = createRoute({
  getParentRoute,
  path: "/funding/budgets",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("@/features/funding/BudgetsPage")),
});

const contribution = createRoute({
  getParentRoute,
  path: "/funding/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/contributions/{id}", { path: params })),
  component: lazyRouteComponent(() => import("@/features/funding/ContributionPage")),
});

const ripple = createRoute({
  getParentRoute,
  path: "/ripple",
  validateSearch: rippleSearch,
  loader: ({ context: { queryClient } }) => void queryClient.prefetchQuery(read("/api/v1/ripple", {})),
  component: lazyRouteComponent(() => import("@/features/ripple/RipplePage")),
});

const adoption = createRoute({
  getParentRoute,
  path: "/ripple/$id",
  loader: ({ context: { queryClient }, params }) =>
    void queryClient.prefetchQuery(read("/api/v1/adoptions/{id}", { path: params })),
  component: lazyRouteComponent(() => import("@/features/ripple/AdoptionPage")),
});

const coverage = createRoute({
  getParentRoute,
  path: "/coverage",
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import("@/features/coverage/CoveragePage")),
});

const emptyPlaces = createRoute({
  getParentRoute,
  path: "/coverage/empty",
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import("@/features/coverage/EmptyPlaces")),
});

const overlaps = createRoute({
  getParentRoute,
  path: "/coverage/overlaps",
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import("@/features/coverage/OverlapsPage")),
});

const quality = createRoute({
  getParentRoute,
  path: "/quality",
  validateSearch: qualitySearch,
  component: lazyRouteComponent(() => import("@/features/quality/QualityPage")),
});

const fixes = createRoute({
  getParentRoute,
  path: "/quality/fixes",
  validateSearch: fixSearch,
  component: lazyRouteComponent(() => import("@/features/quality/FixesPage")),
});

const data = createRoute({
  getParentRoute,
  path: "/data",
  component: lazyRouteComponent(() => import("@/features/data/DataPage")),
});

const publication = createRoute({
  getParentRoute,
  path: "/data/publication",
  validateSearch: publicationSearch,
  component: lazyRouteComponent(() => import("@/features/data/PublicationPage")),
});

const changes = createRoute({
  getParentRoute,
  path: "/data/changes",
  validateSearch: changeSearch,
  component: lazyRouteComponent(() => import("@/features/data/ChangesPage")),
});

const imports = createRoute({
  getParentRoute,
  path: "/data/imports",
  validateSearch: importsSearch,
  component: lazyRouteComponent(() => import("@/features/data/ImportsPage")),
});

const oneImport = createRoute({
  getParentRoute,
  path: "/data/imports/$id",
  validateSearch: importSearch,
  component: lazyRouteComponent(() => import("@/features/data/ImportPage")),
});

const reports = createRoute({
  getParentRoute,
  path: "/reports",
  validateSearch: reportSearch,
  component: lazyRouteComponent(() => import("@/features/report/ReportList")),
});

const completion = createRoute({
  getParentRoute,
  path: "/reports/completion/$id",
  component: lazyRouteComponent(() => import("@/features/report/CompletionPage")),
});

const followup = createRoute({
  getParentRoute,
  path: "/reports/followup/$id",
  component: lazyRouteComponent(() => import("@/features/report/FollowupPage")),
});

const programmeYear = createRoute({
  getParentRoute,
  path: "/reports/year/$id",
  validateSearch: yearSearch,
  component: lazyRouteComponent(() => import("@/features/report/ProgrammeYear")),
});

const clusterBrief = createRoute({
  getParentRoute,
  path: "/reports/cluster/$id",
  component: lazyRouteComponent(() => import("@/features/report/ClusterBrief")),
});

const agencyBrief = createRoute({
  getParentRoute,
  path: "/reports/agency/$id",
  component: lazyRouteComponent(() => import("@/features/report/AgencyBrief")),
});

const signIn = createRoute({
  getParentRoute,
  path: "/sign-in",
  component: lazyRouteComponent(() => import("@/features/access/SignInPage")),
});

const myAgency = createRoute({
  getParentRoute,
  path: "/my",
  component: lazyRouteComponent(() => import("./pages/MyAgency")),
});

const newRecord = createRoute({
  getParentRoute,
  path: "/edit/$type",
  validateSearch: startSearch,
  component: lazyRouteComponent(() => import("@/features/record/NewPage")),
});

const edit = createRoute({
  getParentRoute,
  path: "/edit/$type/$id",
  component: lazyRouteComponent(() => import("@/features/record/EditPage")),
});

const versions = createRoute({
  getParentRoute,
  path: "/history/$type/$id",
  validateSearch: versionSearch,
  component: lazyRouteComponent(() => import("@/features/record/VersionsPage")),
});

const statementVersions = createRoute({
  getParentRoute,
  path: "/history/contributions/$id/statements/$agency",
  validateSearch: versionSearch,
  component: lazyRouteComponent(() => import("@/features/record/StatementVersionsPage")),
});

const merge = createRoute({
  getParentRoute,
  path: "/merge/$one/$other",
  component: lazyRouteComponent(() => import("@/features/record/MergePage")),
});

const keys = createRoute({
  getParentRoute,
  path: "/keys",
  component: lazyRouteComponent(() => import("@/features/access/KeysPage")),
});

const people = createRoute({
  getParentRoute,
  path: "/people",
  component: lazyRouteComponent(() => import("@/features/access/PeoplePage")),
});

const webhooks = createRoute({
  getParentRoute,
  path: "/webhooks",
  component: lazyRouteComponent(() => import("@/features/access/WebhooksPage")),
});

const webhook = createRoute({
  getParentRoute,
  path: "/webhooks/$id",
  validateSearch: versionSearch,
  component: lazyRouteComponent(() => import("@/features/access/WebhookPage")),
});

const embed = createRoute({
  getParentRoute,
  path: "/embed/$chart",
  component: lazyRouteComponent(() => import("./pages/Embed")),
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
