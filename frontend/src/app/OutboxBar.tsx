import { keptForms, onKept } from "@/lib/kept";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";

const Nothing = () => null;

// Where it cannot be loaded nothing can be sent, either: it is tried again with the next page.
const Outbox = lazy(() => import("@/features/record/Outbox").catch(() => ({ default: Nothing })));

/** Loads what sends forms only where some wait. */
export function OutboxBar() {
  const waits = useSyncExternalStore(onKept, keptForms).some(({ waiting }) => waiting);
  const [had, setHad] = useState(waits);
  if (waits && !had) setHad(true);
  return (
    (waits || had) && (
      <Suspense>
        <Outbox />
      </Suspense>
    )
  );
}
