import { expect, lastInstant, rows, settled, test } from "./register";

test("the currency is chosen once, and held from screen to screen", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  await page.getByText("Amounts as reported").click();
  await page.getByLabel("Amounts in").selectOption("USD");
  await expect(page).toHaveURL(/\?in=USD/);

  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Funding" }).click();
  await expect(page).toHaveURL(/\/funding\?in=USD/);
  await expect(page.getByRole("table", { name: "Totals" })).not.toContainText("PKR");
  await expect(rows(page, "Totals").filter({ hasText: "Commitment" })).toContainText("Incomplete");

  await page.getByLabel("Amounts in").selectOption("as reported");
  await expect(page).not.toHaveURL(/in=USD/);
  await expect(page.getByRole("table", { name: "Totals" })).toContainText("PKR");
});

test("any other currency can be named", async ({ page }) => {
  await page.goto("/agencies/tdap");
  await page.getByText("Amounts as reported").click();
  await page.getByLabel("Amounts in").selectOption("another currency…");
  await page.getByLabel("Code of the currency").fill("chf");
  await page.getByLabel("Code of the currency").press("Enter");
  await expect(page).toHaveURL(/in=CHF/);
  await expect(page.getByRole("region", { name: "Money given" })).toContainText("CHF");
});

test("the stage that figures are of is the same on every screen", async ({ page }) => {
  await page.goto("/?basis=RELEASE");
  await settled(page);
  const sides = page.getByRole("table", { name: "Money by stage and currency, donors beside counterparts" });
  await expect(sides).toContainText("Release");
  await expect(sides).not.toContainText("Commitment");
  await page.goto("/funding?basis=RELEASE");
  await expect(rows(page, "Totals").first()).toContainText("Release");
  await expect(page.getByRole("table", { name: "Totals" })).not.toContainText("Commitment");
  await page.getByLabel("Stage", { exact: true }).selectOption("Commitment");
  await expect(page.getByRole("table", { name: "Totals" })).toContainText("Commitment");
});

test("a past instant is said on every screen, and leads back to now", async ({ page }) => {
  await page.goto(`/clusters?asOf=${await lastInstant(page)}`);
  const banner = page.getByRole("status").filter({ hasText: "You are viewing the register as it stood on" });
  await expect(banner).toBeVisible();
  await expect(rows(page, "Clusters").first()).toBeVisible();

  await page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name: "Agencies" }).click();
  await expect(page).toHaveURL(/\/agencies\?asOf=/);
  await expect(banner).toBeVisible();
  await page.getByRole("link", { name: "Back to now" }).click();
  await expect(page).not.toHaveURL(/asOf/);
  await expect(banner).toHaveCount(0);
});
