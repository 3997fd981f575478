import { expect, rows, settled, test } from "./register";

test("the list is filtered by programme with a picker", async ({ page }) => {
  await page.goto("/interventions");
  await settled(page);
  const all = await rows(page, "Interventions").count();
  await page.getByText("More filters").click();
  await page.getByRole("combobox", { name: "Programme" }).fill("pilot");
  await page.getByRole("option", { name: /^UNIDO SME Cluster/ }).click();
  await expect(page).toHaveURL(/programme=cnd-pilot/);
  await expect.poll(() => rows(page, "Interventions").count()).toBeLessThan(all);

  await page.reload();
  await expect(page.getByRole("combobox", { name: "Programme" })).toHaveValue(/pilot/i);
});

test("the same selection is a timeline", async ({ page }) => {
  await page.goto("/interventions?type=COMMON_FACILITY");
  await page.getByRole("navigation", { name: "View" }).getByRole("link", { name: "Timeline" }).click();
  await expect(page).toHaveURL(/type=COMMON_FACILITY.*view=timeline|view=timeline.*type=COMMON_FACILITY/);
  await expect(page.getByText("End not known")).toBeVisible();
  await expect(page.getByRole("link", { name: "Combined effluent treatment plant, Korangi" })).toBeVisible();
});

test("a programme shows its parts, and a part what it belongs to", async ({ page }) => {
  await page.goto("/interventions/cnd-pilot");
  const parts = page.getByRole("region", { name: "What it is made of" });
  await parts.getByRole("link", { name: "Diagnostic study of gems & jewellery, Karachi" }).click();
  await expect(page.getByRole("navigation", { name: "Part of" })).toContainText("pilot");
});

test("the Korangi plant shows who takes part and the money by stage, never added up", async ({ page }) => {
  await page.goto("/interventions/kor-cetp");
  await expect(page.getByRole("region", { name: "Who takes part" })).toContainText("Government of Sindh");
  const money = page.getByRole("region", { name: "Money, by stage" });
  await expect(money).toContainText("480,000,000");
  await expect(money).toContainText("197,850,000");
  await expect(money).toContainText("1 disputed");
});

test("the pilot shows what took it up", async ({ page }) => {
  await page.goto("/interventions/cnd-pilot");
  await settled(page);
  await expect(page.getByRole("region", { name: "Taken up by others" })).toContainText(
    "Punjab Small Industries Corporation",
  );
});
