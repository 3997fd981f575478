import type { Effect, ImportState, Severity } from "@/api/schema";

const set = <K extends string>(...codes: K[]) =>
  Object.fromEntries(codes.map((code) => [code, code])) as Record<K, K>;

/** What the URLs of these screens may hold; known before their words are there. */
export const dataCodes = {
  blockedType: set("agency", "intervention", "contribution"),
  state: set<ImportState>("RECEIVED", "CHECKING", "CHECKED", "REFUSED", "FAILED", "COMMITTED", "UNDONE"),
  severity: set<Severity>("CRITICAL", "ERROR", "WARNING"),
  effect: set<Effect>("CREATED", "CHANGED", "UNCHANGED", "REFUSED"),
  view: set("problems", "records"),
  kind: set(
    "agencies",
    "clusters",
    "interventions",
    "contributions",
    "statements",
    "adoptions",
    "exchangeRates",
  ),
};
