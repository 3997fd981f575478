/// <reference lib="webworker" />
import { ExpirationPlugin } from "workbox-expiration";
import {
  cleanupOutdatedCaches,
  matchPrecache,
  precacheAndRoute,
  type PrecacheEntry,
} from "workbox-precaching";
import { NavigationRoute, registerRoute } from "workbox-routing";
import { NetworkFirst, type NetworkFirstOptions } from "workbox-strategies";
import { KEPT_AT, mayKeep, mayKeepAnswerOf } from "./keeping";

/**
 * Keeps what a reader without a connection needs: the screens, and the public answers last seen. The register itself is
 * always asked first; what was kept says of which moment it is.
 */
declare const self: ServiceWorkerGlobalScope & { __FILES: (string | PrecacheEntry)[] };

// A new version waits until no page of the old one is open: each finds the files it was built with.
precacheAndRoute(self.__FILES, { cleanURLs: false, directoryIndex: "" });
cleanupOutdatedCaches();

// The first visit is kept as well: its page is served from here on as soon as there is a worker.
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

/** On a connection that hangs the kept screens come after this many milliseconds. */
const patience = 5000;

registerRoute(
  new NavigationRoute(
    async ({ request }) => {
      try {
        return await fetch(request.url, {
          signal: AbortSignal.timeout(patience),
          credentials: "same-origin",
        });
      } catch {
        return (await matchPrecache("/index.html")) ?? Response.error();
      }
    },
    // What the server draws itself, and charts in other sites' pages.
    { denylist: [/^\/(api|openapi|docs|q|embed)(\/|$)/] },
  ),
);

type Plugin = NonNullable<NetworkFirstOptions["plugins"]>[number];

const onlyPublic: Plugin = {
  cacheWillUpdate: async ({ response }) => {
    if (!mayKeep(response.status, response.headers)) return null;
    const headers = new Headers(response.headers);
    headers.set(KEPT_AT, new Date().toISOString());
    return new Response(await response.blob(), { status: response.status, headers });
  },
};

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && mayKeepAnswerOf(url),
  new NetworkFirst({
    cacheName: "answers",
    plugins: [onlyPublic, new ExpirationPlugin({ maxEntries: 400, purgeOnQuotaError: true })],
  }),
);

// Webfonts come with the language that needs them.
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/assets\/.*\.woff2?$/.test(url.pathname),
  async ({ request }) => {
    const kept = await caches.open("fonts");
    const found = await kept.match(request);
    if (found) return found;
    const answer = await fetch(request);
    if (answer.ok) await kept.put(request, answer.clone());
    return answer;
  },
);
