import type { Page } from "@playwright/test";
import { filled, screens } from "./addresses";
import { clipped } from "./clipped";
import { speakPseudo } from "./pseudo";
import { expect, looked, test } from "./register";

/** What cannot be read on these screens, on a phone and on a desk. */
async function unreadable(page: Page) {
  const found: Record<string, string[]> = {};
  for (const [name, address] of Object.entries(screens)) {
    await page.goto(await filled(page, address));
    await expect(page.locator("#page-title")).toBeVisible();
    await page.waitForLoadState("networkidle");
    await looked(page);
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 844 });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const texts = await clipped(page);
      if (texts.length > 0) found[`${name}, ${String(width)} wide`] = [...new Set(texts)].slice(0, 8);
    }
  }
  return found;
}

test.describe("a language of long words", () => {
  test.use({ locale: "en-GB" });

  test("is read whole on every screen", async ({ page, context }) => {
    test.setTimeout(240_000);
    await speakPseudo(context);
    await page.goto("/");
    await expect(page.locator("#page-title")).toContainText(/Whó wórkš.*ŵőřđ/);
    expect(await unreadable(page)).toEqual({});
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

test.describe("Urdu", () => {
  test.use({ locale: "ur-PK" });

  test("is read whole on every screen", async ({ page }) => {
    test.setTimeout(240_000);
    expect(await unreadable(page)).toEqual({});
  });
});
