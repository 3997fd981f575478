import { words } from "@/lib/words";
import { lazy, type ComponentType } from "react";
import { Failed } from "./States";

const NotLoaded = () => (
  <Failed failure={{ title: words.problem.unexpected }} onRetry={() => location.reload()} />
);

/** A part that comes after the screen around it: where it does not come, the screen stays, and says so in its place. */
export const later = <P,>(load: () => Promise<{ default: ComponentType<P> }>) =>
  lazy(() => load().catch(() => ({ default: NotLoaded as ComponentType<P> })));
