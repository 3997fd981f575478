import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Failed, Skeleton } from "@/ui/States";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { Loaded, useThere } from "./Loaded";
import type { Problem } from "./problem";

interface Props<T> {
  query: UseQueryResult<T, Problem>;
  children: (data: T) => ReactNode;
}

/** A whole screen that shows one record: it has a title also before the record is there, and when it never comes. */
export function LoadedPage<T>({ query, children }: Props<T>) {
  const there = useThere(query);
  if (there && query.data !== undefined) return <Loaded query={query}>{children}</Loaded>;
  if (!query.isError)
    return (
      <Page title={words.states.loading}>
        <Skeleton lines={14} />
      </Page>
    );
  const { missing } = query.error;
  return (
    <Page title={missing ? words.problem.noRecord : words.problem.noAnswer}>
      <Failed failure={query.error} onRetry={missing ? undefined : () => void query.refetch()} />
    </Page>
  );
}
