import { expect, settled, test } from "./register";

test("an old misspelling finds the agency of today, with the keyboard alone", async ({ page }) => {
  await page.goto("/clusters");
  await settled(page);
  await page.keyboard.press("/");
  const field = page.getByRole("combobox", { name: "Search the register" });
  await expect(field).toBeFocused();

  await page.keyboard.type("EBP");
  const hit = page.getByRole("option", { name: /Trade Development Authority of Pakistan/ });
  await expect(hit).toContainText("found as “EBP”");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");

  await expect(page).toHaveURL(/\/agencies\/tdap$/);
  await expect(page.getByRole("heading", { level: 1 })).toContainText(
    "Trade Development Authority of Pakistan",
  );
  await expect(field).toHaveValue("");
});

test("a slash that is being written stays a slash", async ({ page }) => {
  await page.goto("/agencies");
  const field = page.getByLabel("Any name, old name or number");
  await field.pressSequentially("a/b");
  await expect(field).toHaveValue("a/b");
});

test("what nothing is called is said", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  await page.getByRole("combobox", { name: "Search the register" }).fill("zzyzx");
  await expect(page.getByText("Nothing is called “zzyzx”")).toBeVisible();
  await page.keyboard.press("Escape");
});
