import { keptForms, onKept } from "@/lib/kept";
import { lazy, Suspense, useState, useSyncExternalStore } from "react";

const Outbox = lazy(() => import("@/features/record/Outbox"));

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
