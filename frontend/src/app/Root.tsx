import { Outlet, useLocation } from "@tanstack/react-router";
import { Shell } from "./Shell";

/** Every screen has the shell around it, but a chart in another site's page. */
export function Root() {
  const embedded = useLocation({ select: ({ pathname }) => pathname.startsWith("/embed/") });
  return embedded ? <Outlet /> : <Shell />;
}
