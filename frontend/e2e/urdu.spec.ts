import type { Page } from "@playwright/test";
import { accessible } from "./accessible";
import { filled, screens } from "./addresses";
import { unreadable } from "./clipped";
import { expect, settled, test } from "./register";

test.use({ locale: "ur-PK" });

async function inUrdu(page: Page) {
  await settled(page);
  await expect(page.locator("html")).toHaveAttribute("lang", "ur");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
}

for (const [name, address] of Object.entries(screens))
  test(`${name} in Urdu keeps to the guidelines and is read whole`, async ({ page }) => {
    await page.goto(await filled(page, address));
    await inUrdu(page);
    await accessible(page);
    expect(await unreadable(page)).toEqual([]);
  });

for (const address of ["/", "/clusters", "/funding", "/ripple", "/coverage", "/quality", "/data", "/reports"])
  test(`${address} is headed in Urdu`, async ({ page }) => {
    await page.goto(address);
    await inUrdu(page);
    await expect(page.locator("#page-title")).not.toHaveText(/[A-Za-z]/);
  });

test("a tab that begins with a Latin word is read from the right", async ({ page }) => {
  await page.goto("/data");
  await inUrdu(page);
  const fromRight = await page.getByRole("link", { name: "IATI میں اشاعت" }).evaluate(({ firstChild }) => {
    const text = firstChild as Text;
    const leftOf = (at: number) => {
      const letter = document.createRange();
      letter.setStart(text, at);
      letter.setEnd(text, at + 1);
      return letter.getBoundingClientRect().left;
    };
    return leftOf(0) > leftOf(text.length - 1);
  });
  expect(fromRight).toBe(true);
});

test("the language is changed in place and kept", async ({ page }) => {
  await page.goto("/funding?in=PKR");
  await inUrdu(page);
  await page.getByRole("button", { name: "EN", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Funding" })).toBeVisible();
  await expect(page).toHaveURL(/\/funding\?in=PKR$/);
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await page.reload();
  await expect(page.getByRole("button", { name: "EN", exact: true })).toHaveAttribute("aria-pressed", "true");
});
