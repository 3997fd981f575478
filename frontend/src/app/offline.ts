/** Asks once more for what was read before there was a worker to keep it. */
function keepWhatWasRead() {
  const read = performance
    .getEntriesByType("resource")
    .map(({ name }) => new URL(name))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith("/api/v1/"));
  for (const { href } of read)
    void fetch(href, { headers: { Accept: "application/json" } }).catch(() => undefined);
}

/** From here on the browser keeps the screens and what is read, for when there is no connection. */
export function workOffline() {
  const workers = (navigator as Partial<Navigator>).serviceWorker;
  // Another site's frame keeps nothing, and neither does a page without TLS.
  if (!import.meta.env.PROD || !workers || window !== window.top) return;
  if (!workers.controller) workers.addEventListener("controllerchange", keepWhatWasRead, { once: true });
  // A browser that lets nothing be kept shows the screens all the same.
  workers.register("/worker.js").catch(() => undefined);
}
