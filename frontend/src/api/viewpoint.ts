import { matching, oneOf, searchOf } from "@/lib/search";
import { words } from "@/lib/words";
import { getRouteApi } from "@tanstack/react-router";

/** From where everything is seen: chosen once, kept in the URL, held on every screen. */
export const viewpointSearch = searchOf({
  /** The currency that amounts are converted to; as reported without one. */
  in: matching(/^[A-Z]{3}$/),
  /** The stage that figures of money are of; each stage by itself without one. */
  basis: oneOf(words.codes.contributionStage),
  /** The instant that the register is read as of; now without one. */
  asOf: matching(/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/),
});

export type Viewpoint = ReturnType<typeof viewpointSearch>;

const root = getRouteApi("__root__");

export const useViewpoint = (): Viewpoint => root.useSearch();

/** The viewpoint as filters of figures of money. */
export function useMoney() {
  const { in: currency, basis } = useViewpoint();
  return { in: currency, stage: basis && [basis] };
}
