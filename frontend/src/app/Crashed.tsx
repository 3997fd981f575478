import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Failed } from "@/ui/States";
import type { ErrorComponentProps } from "@tanstack/react-router";

/** What the screen says when the screen itself fails. */
export const Crashed = ({ error, reset }: ErrorComponentProps) => (
  <Page title={words.problem.crashed}>
    <Failed
      failure={{
        title: words.problem.unexpected,
        detail: error instanceof Error ? error.message : undefined,
      }}
      onRetry={reset}
    />
  </Page>
);
