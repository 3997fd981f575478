import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

async function violations(axe: AxeBuilder) {
  const found = await axe.analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join("\n")}`);
}

/** The page keeps to the guidelines; in the dark only the colours differ. */
export async function accessible(page: Page) {
  expect(await violations(new AxeBuilder({ page }).withTags(guidelines))).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  expect(await violations(new AxeBuilder({ page }).withRules("color-contrast"))).toEqual([]);
}

/** Nobody has to scroll the page sideways. */
export const fits = async (page: Page) =>
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    "no sideways scrolling of the page",
  ).toBeLessThanOrEqual(0);
