import { expect, rows, settled, test } from "./register";

test("the four questions are answered, and every figure opens its records", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  for (const [question, figure, title] of [
    ["Who works where?", /clusters$/, "Clusters"],
    ["With whose money?", /contributions$/, "Funding"],
    ["With what result?", /handed over$/, "Clusters"],
    ["What has spread from it?", /times?$/, "Ripple"],
  ] as const) {
    await page.getByRole("region", { name: question }).getByRole("link", { name: figure }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.goBack();
    await settled(page);
  }
});

test("the number in the sentence is the number of records", async ({ page }) => {
  await page.goto("/");
  const figure = page
    .getByRole("region", { name: "Who works where?" })
    .getByRole("link", { name: /^\d+ clusters$/ });
  const text = await figure.textContent();
  await figure.click();
  await expect(page.getByText(`${parseInt(text ?? "", 10)} records`)).toBeVisible();
});

test("donors stand beside counterparts, and a figure opens its contributions", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  const line = rows(page, "Money by stage and currency, donors beside counterparts")
    .filter({ hasText: "Release" })
    .filter({ hasText: "USD" });
  await expect(line).toContainText("51,600,000");
  await line.getByRole("link", { name: /4,337,000/ }).click();
  await expect(page).toHaveURL(/group=COUNTERPART&groupedBy=side/);
  await expect(page.getByText("Side: Counterpart")).toBeVisible();
  await expect(page.getByRole("list", { name: "Sum of what is listed" })).toContainText("4,337,000");
});

test("what is missing opens the records concerned", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Contributions whose parties disagree" }).click();
  await expect(page).toHaveURL(/disputed=true/);
  await expect(rows(page, "Contributions")).toHaveCount(1);
});

test("what is further down is asked for when it is about to be seen", async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 390, height: 844 });
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/");
  const last = page.getByRole("region", { name: "What is missing" });
  await expect(last).toBeVisible();
  await page.waitForLoadState("networkidle");
  expect(asked).toContain("/api/v1/overview");
  expect(asked).not.toContain("/api/v1/funding/leverage");
  expect(asked).not.toContain("/api/v1/changes");
  await last.scrollIntoViewIfNeeded();
  await expect(page.getByRole("region", { name: "What is new" }).getByRole("listitem").first()).toBeVisible();
});

test("what nobody scrolled to comes in the end, to be printed and kept", async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/");
  await expect(page.getByRole("region", { name: "What is missing" })).toBeVisible();
  await page.clock.fastForward(10_000);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("[data-unseen]")).toHaveCount(0);
  const changes = page.getByRole("region", { name: "What is new" });
  await expect(changes.getByRole("listitem").first()).toBeVisible();
});

test("what is new is listed", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  const changes = page.getByRole("region", { name: "What is new" });
  await expect(changes.getByRole("listitem").first()).toContainText(/Added|Changed|Removed/);
  await expect(changes).not.toContainText("exchange rate");
});
