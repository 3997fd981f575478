import { Failed, Skeleton, Stale } from "@/ui/States";
import type { UseQueryResult } from "@tanstack/react-query";
import { useDeferredValue, type ReactNode } from "react";
import type { Problem } from "./problem";

interface Props<T> {
  query: UseQueryResult<T, Problem>;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** Whether an answer is there to be drawn: for the first time in slices, so that a slow phone answers a touch in between. */
export const useThere = ({ data }: { data?: unknown }) => useDeferredValue(data !== undefined);

/** Loading, failed, stale and full: the states of whatever is asked for. */
export function Loaded<T>({ query, lines, children }: Props<T>) {
  const there = useThere(query);
  const retry = () => void query.refetch();
  if (query.data === undefined || !there)
    return query.isError ? <Failed failure={query.error} onRetry={retry} /> : <Skeleton lines={lines} />;
  return (
    <>
      {query.isError && <Stale failure={query.error} onRetry={retry} />}
      {children(query.data)}
    </>
  );
}
