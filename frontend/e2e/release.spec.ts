import { expect, test, type Page } from "@playwright/test"; // the browser does complain without a connection, as it should
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

test.use({ serviceWorkers: "allow" });

const mark = '<meta name="release" content="new">';

/** The register at an address of its own, where a new release can come out: another page, and a worker that knows it. */
async function released(register: string) {
  let anew = false;
  const server = createServer((request, response) => {
    void (async () => {
      const accept = request.headers.accept ?? "*/*";
      const answer = await fetch(`${register}${request.url ?? "/"}`, { headers: { accept } });
      const type = answer.headers.get("Content-Type") ?? "";
      let body: string | Buffer = Buffer.from(await answer.arrayBuffer());
      if (anew && type.startsWith("text/html")) body = body.toString().replace("<title>", `${mark}<title>`);
      if (anew && request.url === "/worker.js")
        body = body.toString().replace(/(index\.html[^}]*?revision[^}]*?)[0-9a-f]{16}/, "$1anew");
      const kept = answer.headers.get("Cache-Control") ?? "no-cache";
      response.writeHead(answer.status, { "Content-Type": type, "Cache-Control": kept }).end(body);
    })();
  }).listen(0, "127.0.0.1");
  await new Promise((listening) => server.once("listening", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    release: () => (anew = true),
    close: () => server.close(),
  };
}

const workers = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    const pages = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return {
      controlled: navigator.serviceWorker.controller !== null,
      waiting: Boolean(registration?.waiting),
      pages: pages.flat().filter((url) => url.includes("/index.html")).length,
    };
  });

test("a new release waits until no page of the old one is open, and is what is kept from then on", async ({
  baseURL,
  context,
}) => {
  test.slow();
  const register = await released(String(baseURL));
  const old = await context.newPage();
  await old.goto(register.address);
  await expect
    .poll(() => workers(old), { timeout: 30_000 })
    .toEqual({ controlled: true, waiting: false, pages: 1 });

  register.release();
  await old.reload();
  await expect(old.locator('meta[name="release"]')).toHaveCount(1);
  await expect
    .poll(() => workers(old), { timeout: 30_000 })
    .toEqual({ controlled: true, waiting: true, pages: 2 });
  await old.close();

  const next = await context.newPage();
  await next.goto(register.address);
  await expect
    .poll(() => workers(next), { timeout: 30_000 })
    .toEqual({ controlled: true, waiting: false, pages: 1 });
  await context.setOffline(true);
  await next.reload();
  await expect(next.locator('meta[name="release"]')).toHaveCount(1);
  await expect(next.getByRole("heading", { level: 1 })).toBeVisible();
  register.close();
});
