import { accessible } from "../accessible";
import { ownScreens } from "../addresses";
import { unreadable } from "../clipped";
import { expect, settled, test } from "../register";
import { signIn } from "./people";

for (const [name, address] of Object.entries(ownScreens))
  test(`${name} in Urdu keeps to the guidelines and is read whole`, async ({ page }) => {
    test.slow(); // The form of a cluster has hundreds of inputs to look at.
    await signIn(page);
    await page.goto(address);
    await settled(page);
    await expect(page.locator("html")).toHaveAttribute("lang", "ur");
    await accessible(page);
    expect(await unreadable(page)).toEqual([]);
  });
