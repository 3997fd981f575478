import { accessible, fits } from "../accessible";
import { expect, firstId, settled, test } from "../register";
import { signIn } from "./people";

const screens: Record<string, string> = {
  "my agency": "/my",
  "a new intervention": "/edit/interventions",
  "a new contribution": "/edit/contributions",
  "a new adoption": "/edit/adoptions",
  "an agency's form": "/edit/agencies/tdap",
  "a cluster's form": "/edit/clusters/wazirabad-cutlery",
  "an intervention's form": "/edit/interventions/kor-cetp",
  "a history": "/history/agencies/tdap",
  keys: "/keys",
  people: "/people",
  webhooks: "/webhooks",
  imports: "/data/imports",
};

for (const width of [1280, 390, 320]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    test("signing in is accessible and fits", async ({ page }) => {
      await page.goto("/sign-in");
      await settled(page);
      await accessible(page);
      await fits(page);
    });

    for (const [name, address] of Object.entries(screens))
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
