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
  await expect(page.getByRole("link", { name: /abandoned · 2005/ })).toBeVisible();
  await page.getByLabel("Stage").selectOption("Abandoned");
  await expect(page).toHaveURL(/stage=ABANDONED/);
  await expect(rows(page, "Adoptions")).toHaveCount(1);
  await expect(rows(page, "Adoptions")).toContainText("Azad Jammu");
});

test("an adoption shows its steps and its sources", async ({ page }) => {
  await page.goto("/ripple?adopter=ahan&mechanism=STUDY");
  await rows(page, "Adoptions").first().getByRole("link", { name: "Study" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Study of");
  await expect(
    page.getByRole("region", { name: "How far it has come" }).getByRole("listitem"),
  ).not.toHaveCount(0);
  await expect(page.getByRole("region", { name: "Sources" }).getByRole("link")).not.toHaveCount(0);
});
