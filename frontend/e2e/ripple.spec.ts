import { expect, rows, settled, test } from "./register";

test("the graph leads from the pilots to those who took the method up", async ({ page }) => {
  await page.goto("/ripple");
  await settled(page);
  const graph = page.getByRole("region", { name: "Generations" }).last();
  await expect(graph.getByRole("link", { name: /UNIDO SME Cluster/ })).toContainText("Origin");
  await graph.getByRole("link", { name: /AHAN/ }).press("Enter");
  await expect(page).toHaveURL(/\/interventions\/ahan-prog$/);
});

test("an abandoned branch is visible in the graph and in the table", async ({ page }) => {
  await page.goto("/ripple");
  await settled(page);
  await expect(page.getByRole("link", { name: /abandoned · 2005/ })).toBeVisible();
  await page.getByLabel("Stage").selectOption("Abandoned");
  await expect(page).toHaveURL(/stage=ABANDONED/);
  await expect(rows(page, "Adoptions")).toHaveCount(1);
  await expect(rows(page, "Adoptions")).toContainText("Azad Jammu");
});

test("an adoption shows its steps and its sources", async ({ page }) => {
  await page.goto("/ripple?adopter=ahan&mechanism=STUDY");
  await settled(page);
  await rows(page, "Adoptions").first().getByRole("link", { name: "Study" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Study of");
  await expect(
    page.getByRole("region", { name: "How far it has come" }).getByRole("listitem"),
  ).not.toHaveCount(0);
  await expect(page.getByRole("region", { name: "Sources" }).getByRole("link")).not.toHaveCount(0);
});

test("the slider shows how far it had spread, by the keyboard alone", async ({ page }) => {
  await page.goto("/ripple");
  await settled(page);
  const slider = page.getByLabel("As it had spread by the end of");
  const graph = page.getByRole("region", { name: "Generations" });
  await expect(graph.getByRole("link", { name: /^AHAN/ }).first()).toBeVisible();
  await slider.focus();
  await page.keyboard.press("Home");
  await expect(page).toHaveURL(/by=2001/);
  await expect(page.getByRole("heading", { name: "0 adoptions by the end of 2001" })).toBeVisible();
  await expect(graph.getByRole("link")).toHaveCount(1);
  for (let year = 2002; year <= 2004; year++) await page.keyboard.press("ArrowRight");
  await expect(page.getByRole("heading", { name: "1 adoption by the end of 2004" })).toBeVisible();
  await page.getByText("The same as a table").click();
  await expect(rows(page, "The adoptions drawn")).toHaveCount(1);
  await expect(rows(page, "The adoptions drawn")).toContainText("Started");
});

test("what the ripple comes to is told with what it is made of", async ({ page }) => {
  await page.goto("/ripple");
  await expect(
    page.getByRole("heading", { name: "Each origin led to 1.67 established adoptions" }),
  ).toBeVisible();
  await expect(page.getByRole("main")).toContainText("5 established adoptions ÷ 3 origins");
  await expect(page.getByRole("main")).toContainText("1,386 days");
  await expect(rows(page, "Abandoned branches")).toContainText("Azad Jammu");
  const unvalued = rows(page, "Follow-on money").first();
  await expect(unvalued).not.toContainText(/\b0\b/);
  await unvalued.getByRole("link").click();
  await expect(page).toHaveURL(/\/funding\?.*valued=false/);
  await expect(rows(page, "Contributions")).toHaveCount(1);
});

test("the ripple factor opens the adoptions that it counts", async ({ page }) => {
  await page.goto("/ripple");
  await settled(page);
  await page.getByRole("link", { name: "1.67" }).click();
  await expect(page).toHaveURL(/stage=ESTABLISHED/);
  await expect(rows(page, "Adoptions")).toHaveCount(5);
});
