import type { Page } from "@playwright/test";
import { firstId, lastInstant } from "./register";

/** Every public screen, with something on it. */
export const screens: Record<string, string> = {
  overview: "/",
  clusters: "/clusters",
  "clusters as a table": "/clusters?view=table&province=Punjab",
  "a cluster": "/clusters/wazirabad-cutlery",
  agencies: "/agencies",
  "an agency": "/agencies/tdap",
  interventions: "/interventions",
  "the timeline": "/interventions?view=timeline",
  "an intervention": "/interventions/kor-cetp",
  "a programme": "/interventions/cnd-pilot",
  funding: "/funding?by=side",
  "a figure's contributions": "/funding?counted=true&in=USD&stage=RELEASE",
  "two groupings": "/funding?by=side&by=form&in=USD&basis=COMMITMENT",
  flows: "/funding/flows?in=USD",
  delivery: "/funding/delivery?in=USD",
  leverage: "/funding/leverage?in=USD",
  gaps: "/funding/gaps",
  budgets: "/funding/budgets",
  disputes: "/funding/disputes",
  "a comparison": "/funding/compare?from={now}&in=USD",
  "a comparison to be chosen": "/funding/compare",
  "a contribution": "/funding/{contributions?disputed=true}",
  ripple: "/ripple",
  "the ripple of a year": "/ripple?by=2005",
  "an adoption": "/ripple/{adoptions}",
  coverage: "/coverage",
  "empty places": "/coverage/empty",
  overlaps: "/coverage/overlaps",
  reports: "/reports",
  "a completion report": "/reports/completion/smeda-psdp",
  "a follow-up report": "/reports/followup/kor-cetp",
  "a cluster brief": "/reports/cluster/wazirabad-cutlery",
  "an agency brief": "/reports/agency/smeda",
  "a programme year": "/reports/year/smeda-psdp?fiscalYear=FY2018",
  quality: "/quality",
  "the quality of clusters": "/quality?by=CLUSTER",
  "what to fix": "/quality/fixes",
  data: "/data",
  "what blocks publication": "/data/publication",
  "the feed of changes": "/data/changes",
  snapshots: "/data/snapshots",
  "signing in": "/sign-in",
  "no such screen": "/nowhere",
};

/** Every screen of those who signed in, with something on it. */
export const ownScreens: Record<string, string> = {
  "my agency": "/my",
  "a new intervention": "/edit/interventions",
  "a new contribution": "/edit/contributions",
  "a new adoption": "/edit/adoptions",
  "an agency's form": "/edit/agencies/tdap",
  "a cluster's form": "/edit/clusters/wazirabad-cutlery",
  "an intervention's form": "/edit/interventions/kor-cetp",
  "a history": "/history/agencies/tdap",
  keys: "/keys",
  people: "/people",
  webhooks: "/webhooks",
  imports: "/data/imports",
};

/** An address with the id of the first record of a list, or with an instant that has just passed. */
export async function filled(page: Page, address: string) {
  const [hole, list] = /\{(.*)\}/.exec(address) ?? [];
  if (!hole || !list) return address;
  return address.replace(hole, list === "now" ? await lastInstant(page) : await firstId(page, list));
}

/** Every chart of the dashboard: the screen it is on, and the name of its files and of its page alone. */
export const charts: [name: string, screen: string][] = [
  ["map", "/clusters?view=map"],
  ["sides", "/"],
  ["leverage", "/funding/leverage?in=USD"],
  ["stages", "/"],
  ["generations", "/"],
  ["flows", "/funding/flows?in=USD"],
  ["delivery", "/funding/delivery?in=USD"],
  ["gaps", "/funding/gaps"],
  ["timeline", "/interventions?view=timeline"],
  ["ripple", "/ripple?by=2010"],
  ["reach", "/ripple"],
  ["follow-on", "/ripple"],
  ["budgets", "/funding/budgets"],
  ["quality", "/quality"],
  ["coverage", "/coverage"],
  ["empty", "/coverage/empty"],
];
