import { expect, rows, settled, test } from "./register";

test("the list is filtered and sorted in the URL", async ({ page }) => {
  await page.goto("/agencies");
  await settled(page);
  const all = await rows(page, "Agencies").count();

  await page.getByLabel("Side").selectOption("Donor");
  await expect(page).toHaveURL(/side=DONOR/);
  await expect(rows(page, "Agencies")).not.toHaveCount(all);
  await expect(page.getByRole("link", { name: "World Bank", exact: true })).toBeVisible();

  await page.getByRole("button", { name: "Agency" }).click();
  await expect(page).toHaveURL(/sort=-name/);
  await expect(rows(page, "Agencies").first()).toContainText("World Bank");

  await page.reload();
  await expect(rows(page, "Agencies").first()).toContainText("World Bank");
  await page.getByRole("button", { name: "Clear filters" }).click();
  await expect(rows(page, "Agencies")).toHaveCount(all);
});

test("TDAP tells what it was called before", async ({ page }) => {
  await page.goto("/agencies/tdap");
  const names = page.getByRole("region", { name: "Names through time" });
  await expect(names.getByRole("listitem").first()).toContainText(
    "Trade Development Authority of Pakistan (TDAP)",
  );
  await expect(names.getByRole("listitem").last()).toContainText("Export Promotion Bureau (EPB)");
  await expect(names.getByRole("listitem").last()).toContainText("1963 – Nov 2006");
  await expect(page.getByRole("main")).toContainText("EBP");
});

test("a profile shows what the agency does, gives and has taken up", async ({ page }) => {
  await page.goto("/agencies/tdap");
  await settled(page);
  await expect(page.getByRole("region", { name: "Interventions it implements" })).toBeVisible();
  const given = page.getByRole("region", { name: "Money given" });
  await expect(given).toContainText("187,850,000");
  await given.getByRole("link", { name: "Open in the ledger" }).click();
  await expect(page).toHaveURL(/\/funding\?provider=tdap/);
  await page.goBack();
  await expect(page.getByRole("region", { name: "Taken up from others" })).toContainText("Expansion");
});
