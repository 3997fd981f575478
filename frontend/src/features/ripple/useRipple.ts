import { getRouteApi } from "@tanstack/react-router";
import type { rippleSearch } from "./search";

const route = getRouteApi("/ripple");

type RippleSearch = ReturnType<typeof rippleSearch>;

/** What the URL asks of the screen: the year that is looked at, and which adoptions are listed. */
export function useRipple() {
  const { after, by, ...filter } = route.useSearch();
  const navigate = route.useNavigate();
  const go = (search: RippleSearch) => void navigate({ search, replace: true, resetScroll: false });
  return {
    after,
    by,
    filter,
    set: (change: RippleSearch) => go({ ...filter, by, ...change }),
    clear: () => go({ by }),
  };
}
