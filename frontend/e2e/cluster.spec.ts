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
  const counted = page.getByRole("region", { name: "Statistics" });
  await expect(counted).toContainText("observations between 100 and 3,000 units");
  await expect(rows(page, "Firms")).not.toHaveCount(1);
  await expect(rows(page, "Firms").first().getByRole("link")).toHaveAttribute("href", /^https?:/);
});

test("a profile shows the definition, the stages with their evidence, and who works there", async ({
  page,
}) => {
  await page.goto("/clusters/wazirabad-cutlery");
  await settled(page);
  await expect(page.getByRole("region", { name: "Definition" }).getByRole("listitem")).toHaveCount(5);
  const stages = page.getByRole("region", { name: "Stages reached" });
  await expect(stages.getByRole("listitem").last()).toContainText("Handed over");
  await expect(stages.getByRole("link").first()).toHaveAttribute("href", "/interventions/cnd-pilot");
  await expect(page.getByRole("region", { name: "Who works here" })).toContainText(
    "Cutlery Institute of Pakistan",
  );
  await expect(page.getByRole("region", { name: "Sources" }).getByRole("link").first()).toBeVisible();
});

test("many clusters near together are one mark that is looked at more closely, by keyboard too", async ({
  page,
}) => {
  await page.route("**/api/v1/clusters?*", async (route) => {
    const item = (i: number) => ({
      id: `made-${String(i)}`,
      name: `Made ${String(i)}`,
      complete: false,
      places: [
        {
          name: "Somewhere",
          province: "Punjab",
          country: "PK",
          point: {
            latitude: 31 + (i % 17) * 0.03 + (i < 100 ? 0 : 3),
            longitude: 74 + (i % 13) * 0.03,
            precision: "TOWN",
          },
        },
      ],
    });
    await route.fulfill({ json: { items: Array.from({ length: 200 }, (_, i) => item(i)), total: 200 } });
  });
  await page.goto("/clusters?view=map");
  const map = page.getByRole("group", { name: "Map of Pakistan with 200 clusters" });
  const crowds = map.getByRole("button", { name: /clusters near together/ });
  await expect(map).toBeVisible();
  expect(await crowds.count()).toBeGreaterThan(1);
  const counted = async () =>
    (await crowds.allTextContents()).reduce((sum, text) => sum + Number(text), 0) +
    (await map.getByRole("link").count());
  expect(await counted()).toBe(200);
  const first = Number(await crowds.first().textContent());
  await crowds.first().press("Enter");
  await expect(
    page.getByRole("group", { name: `Map of Pakistan with ${String(first)} clusters` }),
  ).toBeVisible();
  await page.getByRole("button", { name: "Show the whole country" }).click();
  await expect(map).toBeVisible();
});
