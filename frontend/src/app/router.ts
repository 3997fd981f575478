import { parseSearch, stringifySearch } from "@/lib/search";
import { createRouter } from "@tanstack/react-router";
import { Crashed } from "./Crashed";
import { queryClient } from "./queries";
import { routes } from "./routes";

export const router = createRouter({
  routeTree: routes,
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: "intent",
  defaultPreloadStaleTime: 0,
  defaultErrorComponent: Crashed,
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
