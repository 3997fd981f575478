import { rooms } from "@/lib/words/rooms";

/** The code of each screen, by the address it has. */
export const screens = {
  "/": () => import("./pages/Overview"),
  "/clusters": () => import("@/features/cluster/ClusterList"),
  "/clusters/$id": () => import("./pages/Cluster"),
  "/agencies": () => import("@/features/agency/AgencyList"),
  "/agencies/$id": () => import("./pages/Agency"),
  "/interventions": () => import("@/features/intervention/InterventionList"),
  "/interventions/$id": () => import("./pages/Intervention"),
  "/funding": () => import("@/features/funding/FundingList"),
  "/funding/flows": () => import("@/features/funding/FlowsPage"),
  "/funding/delivery": () => import("@/features/funding/DeliveryPage"),
  "/funding/leverage": () => import("@/features/funding/LeveragePage"),
  "/funding/disputes": () => import("@/features/funding/DisputesPage"),
  "/funding/compare": () => import("@/features/funding/ComparePage"),
  "/funding/gaps": () => import("@/features/funding/GapsPage"),
  "/funding/budgets": () => import("@/features/funding/BudgetsPage"),
  "/funding/$id": () => import("@/features/funding/ContributionPage"),
  "/ripple": () => import("@/features/ripple/RipplePage"),
  "/ripple/$id": () => import("@/features/ripple/AdoptionPage"),
  "/coverage": () => import("@/features/coverage/CoveragePage"),
  "/coverage/empty": () => import("@/features/coverage/EmptyPlaces"),
  "/coverage/overlaps": () => import("@/features/coverage/OverlapsPage"),
  "/quality": () => import("@/features/quality/QualityPage"),
  "/quality/fixes": () => import("@/features/quality/FixesPage"),
  "/data": () => import("@/features/data/DataPage"),
  "/data/publication": () => import("@/features/data/PublicationPage"),
  "/data/changes": () => import("@/features/data/ChangesPage"),
  "/data/snapshots": () => import("@/features/data/SnapshotsPage"),
  "/data/imports": () => import("@/features/data/ImportsPage"),
  "/data/imports/$id": () => import("@/features/data/ImportPage"),
  "/reports": () => import("@/features/report/ReportList"),
  "/reports/completion/$id": () => import("@/features/report/CompletionPage"),
  "/reports/followup/$id": () => import("@/features/report/FollowupPage"),
  "/reports/year/$id": () => import("@/features/report/ProgrammeYear"),
  "/reports/cluster/$id": () => import("@/features/report/ClusterBrief"),
  "/reports/agency/$id": () => import("@/features/report/AgencyBrief"),
  "/sign-in": () => import("@/features/access/SignInPage"),
  "/my": () => import("./pages/MyAgency"),
  "/edit/$type": () => import("@/features/record/NewPage"),
  "/edit/$type/$id": () => import("@/features/record/EditPage"),
  "/history/$type/$id": () => import("@/features/record/VersionsPage"),
  "/history/contributions/$id/statements/$agency": () => import("@/features/record/StatementVersionsPage"),
  "/merge/$one/$other": () => import("@/features/record/MergePage"),
  "/keys": () => import("@/features/access/KeysPage"),
  "/people": () => import("@/features/access/PeoplePage"),
  "/webhooks": () => import("@/features/access/WebhooksPage"),
  "/webhooks/$id": () => import("@/features/access/WebhookPage"),
  "/embed/$chart": () => import("./pages/Embed"),
};

/** What a screen reads first, where its address asks for nothing else. */
const reads: Partial<Record<string, string>> = {
  "/": "/api/v1/overview",
  "/clusters/$id": "/api/v1/clusters/$id",
  "/agencies/$id": "/api/v1/agencies/$id",
  "/interventions/$id": "/api/v1/interventions/$id",
  "/interventions": "/api/v1/interventions?sort=title&total=true",
  "/funding": "/api/v1/contributions?sort=-date&total=true",
  "/ripple": "/api/v1/ripple",
  "/coverage": "/api/v1/coverage?limit=500&total=true",
} satisfies Partial<Record<keyof typeof screens, `/api/v1/${string}`>>;

const addressed = (path: string) => new RegExp(`^${path.replaceAll(/\$[^/]+/g, "([^/]+)")}/?$`);

const screenAt = (address: string) => Object.entries(screens).find(([path]) => addressed(path).test(address));

/** Asks for the screen of an address, and the words of its room, while the router, which chooses it in earnest, is still on its way. */
export function fetchScreen(address: string) {
  const [, room = ""] = address.split("/");
  const words = Object.hasOwn(rooms, room) && rooms[room as keyof typeof rooms]();
  // The router asks once more, and says what went wrong.
  Promise.all([words, screenAt(address)?.[1]()]).catch(() => undefined);
}

/** Asks for what that screen reads first: whoever reads it takes this answer. */
export function fetchRead({ pathname, search }: Location) {
  const path = screenAt(pathname)?.[0] ?? "";
  const read = search === "" && reads[path];
  if (!read) return;
  const id = addressed(path).exec(pathname)?.[1] ?? "";
  const link = document.createElement("link");
  Object.assign(link, {
    rel: "preload",
    as: "fetch",
    crossOrigin: "anonymous",
    href: read.replace("$id", () => id),
  });
  document.head.append(link);
}
