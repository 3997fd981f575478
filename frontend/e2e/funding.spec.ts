import { expect, rows, settled, test } from "./register";

test("a total opens exactly the contributions it is made of", async ({ page }) => {
  await page.goto("/funding");
  await settled(page);
  const disputed = rows(page, "Totals").filter({ hasText: "1 disputed" });
  const figure = disputed.getByRole("link", { name: /contribution/ });
  const [, count] = /(\d+)/.exec((await figure.textContent()) ?? "") ?? [];
  await figure.click();
  await expect(page).toHaveURL(/stage=RELEASE/);
  await expect(page).toHaveURL(/currency=PKR/);
  await expect(rows(page, "Contributions")).toHaveCount(Number(count));
});

test("the totals follow the filters and the grouping", async ({ page }) => {
  await page.goto("/funding?stage=RELEASE&currency=USD");
  await page.getByLabel("Group by").selectOption("Side");
  await expect(rows(page, "Totals").filter({ hasText: "Donor" })).toContainText("51,600,000");
  await expect(rows(page, "Totals").filter({ hasText: "Counterpart" })).toContainText("4,337,000");
});

test("what has no value is said, never shown as zero", async ({ page }) => {
  await page.goto("/funding");
  await page.getByLabel("Marks").selectOption("Unvalued");
  await expect(page).toHaveURL(/valued=false/);
  await expect(rows(page, "Contributions").first()).toContainText("Unvalued");
  await expect(page.getByRole("table", { name: "Contributions" })).not.toContainText(/\b0\b/);
});

test("Korangi: both parties' figures stand side by side", async ({ page }) => {
  await page.goto("/funding");
  await page.getByLabel("Marks").selectOption("Disputed");
  await rows(page, "Contributions")
    .getByRole("link", { name: /10,000,000/ })
    .click();
  const said = page.getByRole("region", { name: "What each party says" });
  await expect(said).toContainText("PKR 10,000,000");
  await expect(said).toContainText("PKR 40,000,000");
  await expect(said).toContainText("Disputed");
});

test("the jobs programme: 6 million inside 280, passed on and counted once", async ({ page }) => {
  await page.goto("/funding?programme=jc-pforr&stage=COMMITMENT");
  const total = rows(page, "Totals").first();
  await expect(total).toContainText("6,000,000");
  await expect(total).toContainText("280,000,000");
  await rows(page, "Contributions")
    .getByRole("link", { name: /USD 6,000,000/ })
    .click();
  await expect(page.getByRole("region", { name: "Passed on from" })).toContainText("World Bank");
});
