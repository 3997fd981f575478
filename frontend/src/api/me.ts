import { useQuery } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { readNow } from "./client";
import type { Me } from "./schema";

export const readMe = () => readNow("/api/v1/me", {});

/** Who is at this browser, as far as it is known already. */
export const useMe = () => useQuery(readMe()).data;

export const isSteward = (me?: Me) => me?.roles.some(({ role }) => role === "STEWARD") ?? false;

/** Whose what is kept in this browser is. */
export const personOf = (me: Me) => me.person ?? me.key ?? "";

/** Whether they may change what this agency owns; what no agency owns is the stewards'. */
export const mayWriteFor = (me: Me | undefined, owner: string | undefined) =>
  isSteward(me) ||
  (owner !== undefined &&
    (me?.roles.some(({ role, agency }) => role === "EDITOR" && agency === owner) ?? false));

/** The agencies that they may act for; a steward may for any, and these are not listed. */
export const agenciesOf = (me?: Me) => [...new Set(me?.roles.flatMap(({ agency }) => agency ?? []) ?? [])];

const KEPT = "acting-for";
const listeners = new Set<() => void>();
const chosen = () => sessionStorage.getItem(KEPT) ?? undefined;

/** Chooses the agency one acts for, until the tab is closed. It is a convenience: what one may is the server's to say. */
export function actFor(agency: string | undefined) {
  if (agency) sessionStorage.setItem(KEPT, agency);
  else sessionStorage.removeItem(KEPT);
  listeners.forEach((tell) => tell());
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

/** The agency one acts for: the one chosen, or else the first one. */
export function useActing(): string | undefined {
  const me = useMe();
  const choice = useSyncExternalStore(subscribe, chosen);
  const own = agenciesOf(me);
  return choice && (isSteward(me) || own.includes(choice)) ? choice : own[0];
}
