import { accessible, fits } from "./accessible";
import { filled, screens } from "./addresses";
import { settled, test } from "./register";

for (const width of [1280, 390]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [name, address] of Object.entries(screens))
      test(`${name} is accessible in light and dark, and fits`, async ({ page }) => {
        await page.goto(await filled(page, address));
        await settled(page);
        await fits(page);
        await accessible(page);
      });
  });
}

test.describe("320 wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const address of [
    "/",
    "/clusters",
    "/funding",
    "/funding/flows",
    "/funding/gaps",
    "/funding/budgets",
    "/interventions/kor-cetp",
    "/ripple",
    "/coverage",
    "/coverage/empty",
    "/coverage/overlaps",
    "/reports/completion/smeda-psdp",
    "/quality",
    "/quality/fixes",
    "/data",
    "/data/publication",
    "/data/changes",
    "/data/snapshots",
    "/sign-in",
  ])
    test(`${address} fits`, async ({ page }) => {
      await page.goto(address);
      await settled(page);
      await fits(page);
    });
});
