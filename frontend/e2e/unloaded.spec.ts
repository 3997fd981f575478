import { expect, test } from "@playwright/test"; // the browser does complain here, as it should

test("a register that does not load says so in both languages, and is tried again", async ({ page }) => {
  await page.route(/\/assets\/start-.*\.js/, (route) => route.abort());
  await page.goto("/");
  const unloaded = page.getByRole("alert");
  await expect(unloaded).toContainText("could not be loaded");
  await expect(unloaded).toContainText("لوڈ نہیں ہو سکا");
  await page.unroute(/\/assets\/start-.*\.js/);
  await unloaded.getByRole("link", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(unloaded).toBeHidden();
});

test("a part that does not load says so in its place, and the screen stays", async ({ page }) => {
  await page.route(/\/assets\/ClusterMap-.*\.js/, (route) => route.abort());
  await page.goto("/");
  const failed = page.getByRole("alert").filter({ hasText: "Something went wrong" });
  await expect(failed).toBeVisible();
  await expect(page.getByRole("region", { name: "Who works where?" })).toContainText("clusters");
  await page.unroute(/\/assets\/ClusterMap-.*\.js/);
  await failed.getByRole("button").click();
  await expect(page.getByRole("group", { name: /^Map of Pakistan/ })).toBeVisible();
  await expect(failed).toHaveCount(0);
});
