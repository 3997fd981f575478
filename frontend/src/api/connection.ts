import { KEPT_AT } from "@/worker/keeping";
import { useSyncExternalStore } from "react";

/** Of which moment the oldest answer is that came from what the browser kept; none while the register answers. */
let keptAt: string | undefined;
const listeners = new Set<() => void>();

function say(moment: string | undefined) {
  if (moment === keptAt) return;
  keptAt = moment;
  listeners.forEach((tell) => tell());
}

/** Every answer that comes says whether the register gave it just now. */
export function heard({ headers }: Response) {
  const moment = headers.get(KEPT_AT);
  say(moment === null ? undefined : keptAt !== undefined && keptAt < moment ? keptAt : moment);
}

const subscribe = (tell: () => void) => {
  listeners.add(tell);
  return () => void listeners.delete(tell);
};

export const useKeptAt = () => useSyncExternalStore(subscribe, () => keptAt);
