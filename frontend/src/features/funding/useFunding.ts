import { useViewpoint } from "@/api/viewpoint";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { fundingSearch, type FundingFilter, type FundingSearch } from "./search";

/** What the URL asks of the funding screens; they share their filters, so that one leads to another of the same money. */
export function useFunding() {
  const { by, of, from, to, sort, after, ...filter } = fundingSearch(useSearch({ strict: false }));
  const { basis } = useViewpoint();
  const navigate = useNavigate();
  const go = (search: FundingSearch) => void navigate({ to: ".", search, replace: true, resetScroll: false });
  const shape = { by, of, from, to, sort };
  return {
    ...shape,
    after,
    filter,
    /** The filters as the API is asked with: the basis is the stage where none is chosen here. */
    asked: { ...filter, stage: filter.stage ?? (basis && [basis]) } satisfies FundingFilter,
    set: (change: FundingSearch) => go({ ...shape, ...filter, after: undefined, ...change }),
    clear: () => go(shape),
  };
}
