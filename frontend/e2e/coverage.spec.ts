import { expect, rows, settled, test } from "./register";

test("the matrix says who works in the most clusters, and each cell opens its interventions", async ({
  page,
}) => {
  await page.goto("/coverage");
  await expect(
    page.getByRole("heading", { name: /works in the most clusters: \d+ of the \d+/ }),
  ).toBeVisible();
  const cell = page
    .getByRole("region", { name: "Matrix of agencies and clusters" })
    .getByRole("link", { name: /^Small and Medium Enterprises Development Authority, Cutlery, Wazirabad/ });
  const count = Number(await cell.textContent());
  await cell.press("Enter");
  await expect(page).toHaveURL(/\/interventions\?.*agency=smeda.*cluster=wazirabad-cutlery/);
  await expect(rows(page, "Interventions")).toHaveCount(count);
});

test("the matrix has as many cells as the table below it has rows", async ({ page }) => {
  await page.goto("/coverage");
  await settled(page);
  const matrix = page.getByRole("table", { name: "Agencies by clusters" });
  const cells = await matrix.locator("tbody td").getByRole("link").count();
  await page.getByText("The same as a table").click();
  await expect(rows(page, "Who works where")).toHaveCount(cells);
});

test("the matrix scrolls by the keyboard, and its heads stay", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/coverage");
  await settled(page);
  const region = page.getByRole("region", { name: "Matrix of agencies and clusters" });
  const agency = region.getByRole("link", { name: "Asian Development Bank", exact: true });
  const before = await agency.boundingBox();
  await region.focus();
  for (let step = 0; step < 6; step++) await page.keyboard.press("ArrowRight");
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(100);
  expect((await agency.boundingBox())?.x).toBe(before?.x);
});

test("empty places are counted, and chosen by what is lacking", async ({ page }) => {
  await page.goto("/coverage/empty");
  await expect(
    page.getByRole("heading", { name: /of 39 clusters have no active intervention/ }),
  ).toBeVisible();
  const bars = page.getByRole("list", { name: "How many clusters lack what" });
  const line = bars.getByRole("listitem").filter({ hasText: "Interventions, but no money" });
  const [, count] = /(\d+) of 39/.exec((await line.textContent()) ?? "") ?? [];
  await line.getByRole("link").click();
  await expect(page).toHaveURL(/lacking=MONEY/);
  await expect(rows(page, "Clusters and what is lacking there")).toHaveCount(Number(count));
  await rows(page, "Clusters and what is lacking there").first().getByRole("link").nth(1).click();
  await expect(page).toHaveURL(/\/interventions\?cluster=/);
});

test("an overlap says who, when, what is in doubt and what it is made of", async ({ page }) => {
  await page.goto("/coverage/overlaps?cluster=wazirabad-cutlery&type=COMMON_FACILITY");
  await expect(page.getByRole("heading", { name: "1 overlap, none of them beyond doubt" })).toBeVisible();
  const overlap = page.getByRole("article").first();
  await expect(overlap).toContainText("Dates in doubt");
  await expect(overlap.getByRole("table").locator("tbody").getByRole("row")).toHaveCount(3);
  await overlap.getByRole("link", { name: "3 interventions" }).click();
  await expect(rows(page, "Interventions")).toHaveCount(3);
});
