import { test as base, expect, type Page } from "@playwright/test";
import { speaking, type Say } from "./words";

/** A page that must not complain: an error in the console fails the test that caused it. */
export const test = base.extend<{ say: Say }>({
  say: async ({ locale }, run) => run(speaking(locale)),
  page: async ({ page }, run) => {
    const complaints: string[] = [];
    page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(error.message));
    await run(page);
    expect(complaints).toEqual([]);
  },
});

export { expect };

/** The id of the first record of a list. */
export async function firstId(page: Page, list: string): Promise<string> {
  const answer = await page.request.get(`/api/v1/${list}`);
  const { items } = (await answer.json()) as { items: { id: string }[] };
  expect(items.length, `${list} has records`).toBeGreaterThan(0);
  return items[0]?.id ?? "";
}

/** The instant of the last change: the earliest of which the register is as it is now. */
export async function lastInstant(page: Page): Promise<string> {
  const answer = await page.request.get("/api/v1/changes?sort=-sequence&limit=1");
  const { items } = (await answer.json()) as { items: { at: string }[] };
  return items[0]?.at ?? "";
}

/** Everything on the screen has been seen once, and so has come. */
export async function looked(page: Page) {
  const unseen = page.locator("[data-unseen]");
  await expect(async () => {
    for (const place of await unseen.all())
      await place.scrollIntoViewIfNeeded({ timeout: 500 }).catch(() => {});
    await expect(unseen).toHaveCount(0, { timeout: 300 });
  }).toPass();
  await page.evaluate(() => scrollTo(0, 0));
}

const loading = /^(Loading…|لوڈ ہو رہا ہے…)$/;

async function arrived(page: Page) {
  await expect(page.locator("[data-asking]")).toHaveCount(0);
  await expect(page.getByText(loading)).toHaveCount(0);
}

/** The screen is there, and nothing on it is still on its way. */
export async function settled(page: Page) {
  await expect(page.locator("#page-title")).toBeVisible();
  await arrived(page);
  await looked(page);
  await page.waitForLoadState("networkidle");
  await arrived(page);
}

/** The rows of the table with this name. */
export const rows = (page: Page, table: string) =>
  page.getByRole("table", { name: table, exact: true }).locator("tbody").getByRole("row");
