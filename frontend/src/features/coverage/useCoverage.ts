import { useNavigate, useSearch } from "@tanstack/react-router";
import { allLacks } from "./lacks";
import { coverageSearch, type CoverageSearch } from "./search";

/** What the URL asks of the screens of coverage: what all of them know, and what one alone does. */
export function useCoverage() {
  const search = coverageSearch(useSearch({ strict: false }));
  const { after, lacking, within, type, certain, ...shared } = search;
  const navigate = useNavigate();
  const go = (to: CoverageSearch) =>
    void navigate({ to: ".", search: to, replace: true, resetScroll: false });
  const overlap = { within, type, certain };
  return {
    after,
    shared,
    lacking,
    overlap,
    /** What each screen asks for. */
    asked: {
      matrix: shared,
      empty: { ...shared, lacking: lacking ?? allLacks },
      overlaps: { ...shared, ...overlap },
    },
    filtered: Object.keys(search).some((name) => name !== "after"),
    set: (change: CoverageSearch) => go({ ...search, after: undefined, ...change }),
    clear: () => go({}),
  };
}
