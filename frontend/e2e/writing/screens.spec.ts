import { accessible, fits } from "../accessible";
import { ownScreens } from "../addresses";
import { expect, firstId, settled, test } from "../register";
import { signIn } from "./people";

for (const width of [1280, 390, 320]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [name, address] of Object.entries(ownScreens))
      test(`${name} is accessible in light and dark, and fits`, async ({ page }) => {
        // The form of a cluster has hundreds of inputs to look at.
        test.slow();
        await signIn(page);
        await page.goto(address);
        await settled(page);
        if (width > 320) await accessible(page);
        await fits(page);
      });
  });
}

test("a record shows the way to its history, and its form only to those who may", async ({ page }) => {
  const id = await firstId(page, "adoptions");
  await page.goto(`/ripple/${id}`);
  await expect(page.getByRole("link", { name: "History" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Change", exact: true })).toHaveCount(0);
  await signIn(page);
  await page.reload();
  await page.getByRole("main").getByRole("link", { name: "Change", exact: true }).click();
  await expect(page.getByRole("combobox", { name: "Adopter" })).not.toHaveValue("");
});
