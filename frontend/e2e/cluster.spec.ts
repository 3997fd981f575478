import { expect, rows, settled, test } from "./register";

test("facets narrow the table and the map together", async ({ page }) => {
  await page.goto("/clusters");
  await settled(page);
  const map = page.getByRole("group", { name: /^Map of Pakistan/ });
  const before = await map.getByRole("link").count();

  const punjab = page.getByRole("checkbox", { name: /^Sindh/ });
  await punjab.check();
  await expect(page).toHaveURL(/province=Sindh/);
  await expect(page.getByRole("link", { name: "Cutlery, Wazirabad" })).toHaveCount(0);
  await expect.poll(() => map.getByRole("link").count()).toBeLessThan(before);
  await expect(punjab).toBeChecked();

  await page
    .getByRole("navigation", { name: "View" })
    .getByRole("link", { name: "Table", exact: true })
    .click();
  await expect(map).toHaveCount(0);
  await expect(rows(page, "Clusters").first()).toBeVisible();
});

test("a dot on the map opens its cluster", async ({ page }) => {
  await page.goto("/clusters?view=map");
  await page
    .getByRole("group", { name: /^Map of Pakistan/ })
    .getByRole("link", { name: /^Cutlery, Wazirabad/ })
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Cutlery, Wazirabad" })).toBeVisible();
});

test("Wazirabad shows every count of its firms, and how far apart they are", async ({ page }) => {
  await page.goto("/clusters/wazirabad-cutlery");
  const counted = page.getByRole("region", { name: "What was counted" });
  await expect(counted).toContainText("observations between 100 and 3,000 units");
  await expect(rows(page, "Firms")).not.toHaveCount(1);
  await expect(rows(page, "Firms").first().getByRole("link")).toHaveAttribute("href", /^https?:/);
});

test("a profile shows the definition, the stages with their evidence, and who works there", async ({
  page,
}) => {
  await page.goto("/clusters/wazirabad-cutlery");
  await expect(page.getByRole("region", { name: "Definition" }).getByRole("listitem")).toHaveCount(5);
  const stages = page.getByRole("region", { name: "Stages reached" });
  await expect(stages.getByRole("listitem").last()).toContainText("Handed over");
  await expect(stages.getByRole("link").first()).toHaveAttribute("href", "/interventions/cnd-pilot");
  await expect(page.getByRole("region", { name: "Who works here" })).toContainText(
    "Cutlery Institute of Pakistan",
  );
  await expect(page.getByRole("region", { name: "Sources" }).getByRole("link").first()).toBeVisible();
});
