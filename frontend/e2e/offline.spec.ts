import { expect, test, type Page } from "@playwright/test"; // the browser does complain without a connection, as it should

test.use({ serviceWorkers: "allow" });

/** The browser has a worker, and has kept the answers to these. */
async function kept(page: Page, ...paths: string[]) {
  await expect(async () => {
    const keys = await page.evaluate(async () => {
      if (!navigator.serviceWorker.controller) return [];
      return (await (await caches.open("answers")).keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(keys).toEqual(expect.arrayContaining(paths));
  }).toPass({ timeout: 20_000 });
}

/** What only the register's answer can say. */
const overview = (page: Page) =>
  page.getByRole("region", { name: "Who works where?" }).getByRole("link", { name: /^\d+ clusters$/ });

const offline = (page: Page) => page.getByText("There is no connection to the register.");

test("after one visit the screens seen work without a connection, with their date, and are read anew with one", async ({
  page,
  context,
}) => {
  test.slow();
  await page.goto("/");
  await expect(overview(page)).toBeVisible();
  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Clusters" }).click();
  await page.getByRole("link", { name: "Cutlery, Wazirabad" }).last().click();
  await expect(page.getByRole("heading", { level: 1, name: "Cutlery, Wazirabad" })).toBeVisible();
  await kept(page, "/api/v1/overview", "/api/v1/clusters", "/api/v1/clusters/wazirabad-cutlery");

  await context.setOffline(true);
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Cutlery, Wazirabad" })).toBeVisible();
  await expect(offline(page)).toContainText(/what it said on \d+ \w+ 20\d\d, \d\d:\d\d/);
  await page.getByRole("link", { name: "CDP Register" }).click();
  await expect(overview(page)).toBeVisible();
  await page.goto("/clusters");
  await expect(page.getByRole("table", { name: "Clusters" })).toBeVisible();

  // What was never read is not made up.
  await page.goto("/agencies");
  await expect(page.getByRole("alert").first()).toContainText("The register cannot be reached");

  await page.goto("/clusters");
  await expect(offline(page)).toBeVisible();
  await context.setOffline(false);
  await expect(offline(page)).toHaveCount(0);
});

test("it can be installed", async ({ page }) => {
  await page.goto("/");
  const address = await page.locator('link[rel="manifest"]').getAttribute("href");
  const manifest = (await (await page.request.get(address ?? "")).json()) as { icons: { src: string }[] };
  expect(manifest).toMatchObject({ display: "standalone", start_url: "/" });
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
});
