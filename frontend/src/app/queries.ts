import { Problem } from "@/api/problem";
import { QueryClient } from "@tanstack/react-query";

const minute = 60_000;

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: minute,
      gcTime: 30 * minute,
      // A refusal stays a refusal; only what may pass is asked again.
      retry: (failures, error) => failures < 2 && !(error instanceof Problem && !error.passing),
      retryDelay: (failures) => 400 * 2 ** failures,
      // A connection that seems lost is still tried: the answer says more than the browser's guess.
      networkMode: "always",
    },
  },
});
