import { filled, screens } from "./addresses";
import { clipped, unreadable } from "./clipped";
import { speakPseudo } from "./pseudo";
import { expect, settled, test } from "./register";

test.describe("a language of long words", () => {
  test.use({ locale: "en-GB" });

  test("is read whole on every screen", async ({ page, context }) => {
    test.setTimeout(240_000);
    await speakPseudo(context);
    await page.goto("/");
    await expect(page.locator("#page-title")).toContainText(/Whó wórkš.*ŵőřđ/);
    const found: Record<string, string[]> = {};
    for (const [name, address] of Object.entries(screens)) {
      await page.goto(await filled(page, address));
      await settled(page);
      const texts = await unreadable(page);
      if (texts.length > 0) found[name] = texts;
    }
    expect(found).toEqual({});
  });

  test("is not read whole where it is cut off", async ({ page }) => {
    await page.goto("/");
    await expect(page.locator("#page-title")).toBeVisible();
    expect(await clipped(page)).toEqual([]);
    await page.locator("#page-title").evaluate((title) => {
      title.style.whiteSpace = "nowrap";
      title.style.overflow = "hidden";
      title.style.inlineSize = "5rem";
    });
    expect(await clipped(page)).toHaveLength(1);
  });
});
