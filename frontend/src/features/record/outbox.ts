import { Problem } from "@/api/problem";
import { forget, keep, keptNow, type KeptForm } from "@/lib/kept";
import { baseOf, onScreen } from "./keeping";
import { recordType, type TypeName } from "./types";
import { Creation, formFrom, write } from "./writing";
import type { Value } from "./fields";

export type Fate = "sent" | "waiting" | "refused";

/** Sends one form that waited. What the register refuses is kept, for its person to look at. */
async function sendOne(kept: KeptForm): Promise<{ fate: Fate; id?: string }> {
  const type = kept.type as TypeName;
  const creation = new Creation(type, kept.once, kept.open);
  const form = formFrom(type, kept.values as Record<string, Value>, kept.waiting?.draft ?? true);
  try {
    const { id } = await write(type, baseOf(kept), form, creation);
    forget(kept);
    return { fate: "sent", id };
  } catch (problem) {
    const passing = problem instanceof Problem && (problem.passing || problem.status === 401);
    keep({ ...kept, open: creation.open, waiting: passing ? kept.waiting : undefined });
    return { fate: passing ? "waiting" : "refused" };
  }
}

export interface Told {
  kept: KeptForm;
  fate: Fate;
  /** Of the record, once it is in the register. */
  id?: string;
}

/** Sends what waits, one after the other, and never from two tabs at once. */
export async function sendWaiting(forms: KeptForm[]): Promise<Told[]> {
  const waiting = forms.filter(
    ({ waiting: waits, type, id, once }) => waits && recordType(type) && !onScreen.has(id ?? once),
  );
  const told: Told[] = [];
  await navigator.locks.request("outbox", async () => {
    for (const one of waiting) {
      // Who had the lock before may have sent it.
      const kept = keptNow(one);
      if (kept?.waiting) told.push({ kept, ...(await sendOne(kept)) });
    }
  });
  return told;
}
