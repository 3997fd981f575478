import { expect, rows, settled, test } from "./register";

test("the least complete come first, and what to fix is a step away", async ({ page }) => {
  await page.goto("/quality");
  const finding = page.getByRole("heading", { name: /has the least complete records: [\d.]+%/ });
  await expect(finding).toBeVisible();
  const first = rows(page, "Quality by agency").first();
  const name = (await first.getByRole("link").first().textContent()) ?? "";
  await expect(finding).toContainText(name);
  await first.getByRole("link", { name: "What to fix" }).click();
  await expect(page).toHaveURL(/\/quality\/fixes\?agency=/);
  await expect(rows(page, "What to fix").first()).toBeVisible();
});

test("clusters are checked against the definition", async ({ page }) => {
  await page.goto("/quality");
  await page.getByRole("navigation", { name: "By" }).getByRole("link", { name: "Clusters" }).click();
  await expect(page).toHaveURL(/by=CLUSTER/);
  await expect(rows(page, "Quality by cluster").filter({ hasText: "Incomplete" }).first()).toBeVisible();
});

test("a record to be fixed says what is missing, and opens", async ({ page }) => {
  await page.goto("/quality/fixes?type=contribution");
  const row = rows(page, "What to fix").first();
  await expect(row).toContainText(/Amount|Date|Sources/);
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/funding\/[0-9a-f-]{36}/);
});

test("an agency's profile carries its scorecard", async ({ page }) => {
  await page.goto("/agencies/smeda");
  await settled(page);
  const card = page.getByRole("region", { name: "Quality of the records" });
  await expect(card).toContainText(/[\d.]+% · \d+ of \d+/);
  await card.locator("summary").first().click();
  await expect(rows(page, "What is asked, and how often it is there").first()).toBeVisible();
  await card.getByRole("link", { name: "What to fix" }).click();
  await expect(page).toHaveURL(/\/quality\/fixes\?agency=smeda/);
});
