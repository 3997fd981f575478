import { expect, rows, test } from "./register";

test("gaps say what is still to come, and what came beyond the commitment", async ({ page }) => {
  await page.goto("/funding/gaps?in=USD&basis=RELEASE");
  await expect(
    page.getByRole("heading", { name: /\d+ of \d+ programmes with a commitment ha(s|ve) no release/ }),
  ).toBeVisible();
  const gap = (name: string) => rows(page, "Gaps").filter({ hasText: name });
  await expect(gap("Jobs and Competitiveness")).toContainText("USD 240,000,000");
  await expect(gap("Jobs and Competitiveness")).toContainText("no budget declared");
  const korangi = gap("Korangi").filter({ hasText: "PKR" });
  await expect(korangi).toContainText("beyond the commitment by");
  await expect(korangi).toContainText("1 disputed");
  await korangi.getByRole("link", { name: /51,000,000/ }).click();
  await expect(page).toHaveURL(/\/funding\?.*stage=COMMITMENT/);
  await expect(page.getByRole("list", { name: "Sum of what is listed" })).toContainText("51,000,000");
});

test("a budget is counted once, and its parts are compared with it", async ({ page }) => {
  await page.goto("/funding/gaps");
  await rows(page, "Gaps")
    .getByRole("link", { name: /5,798,200,000/ })
    .click();
  await expect(page).toHaveURL(/\/funding\/budgets\?programme=smeda-psdp/);
  await expect(
    page.getByRole("heading", { name: /fall short of the whole by PKR 4,940,250,000/ }),
  ).toBeVisible();
  await expect(rows(page, "Budgets in all")).toContainText("5,798,200,000");
  await expect(rows(page, "Inside a whole")).toHaveCount(4);
  await rows(page, "Budgets in all").getByRole("link").click();
  await expect(page).toHaveURL(/\/interventions\?id=smeda-psdp/);
});

test("what has no known budget is said to be unknown", async ({ page }) => {
  await page.goto("/funding/budgets");
  await expect(page.getByRole("main")).toContainText(/\d+ interventions have no known budget/);
});
