import type { Locator, Page } from "@playwright/test";
import { expect, rows, settled, test } from "../register";
import { editorOf, found, newAgency, reported, signIn } from "./people";

/** As far as the keyboard has to go on the longest of these screens. */
const far = 200;

/** A picker on the way opens its list and hides all else from who asks by role, until one goes on. */
const isFocused = (target: Locator) =>
  target
    .evaluate((element) => element === document.activeElement, undefined, { timeout: 500 })
    .catch(() => false);

/** Goes on with the tabulator until it is there. */
async function tabTo(page: Page, target: Locator) {
  await expect(target).toBeVisible();
  for (let step = 0; step < far && !(await isFocused(target)); step++) await page.keyboard.press("Tab");
  await expect(target).toBeFocused();
}

async function enter(page: Page, target: Locator) {
  await tabTo(page, target);
  await page.keyboard.press("Enter");
}

async function type(page: Page, target: Locator, text: string) {
  await tabTo(page, target);
  await page.keyboard.type(text);
}

async function pick(page: Page, label: string, part: string) {
  const field = page.getByRole("combobox", { name: label });
  await found(page, part, type(page, field, part));
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(new RegExp(part));
}

test("a figure is found, opened and followed to its source with the keyboard alone", async ({ page }) => {
  await page.goto("/");
  await settled(page);
  await enter(
    page,
    rows(page, "Money by stage and currency, donors beside counterparts")
      .filter({ hasText: "Release" })
      .getByRole("link", { name: /51,600,000/ }),
  );
  await expect(page.getByRole("list", { name: "Sum of what is listed" })).toContainText("51,600,000");
  await enter(page, rows(page, "Contributions").first().getByRole("link", { name: /USD/ }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Release");
  await tabTo(page, page.getByRole("region", { name: "Sources" }).getByRole("link").first());
});

test("a person signs in and reports a contribution with the keyboard alone", async ({ page }) => {
  const agency = await newAgency(page.request, "Typists");
  const key = await editorOf(page.request, agency);
  await page.goto("/");
  await settled(page);
  await enter(page, page.getByRole("navigation", { name: "Account" }).getByRole("link", { name: "Sign in" }));
  await type(page, page.getByLabel("Personal key"), key);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "My agency" })).toBeVisible();
  await enter(page, page.getByRole("link", { name: "New contribution" }));
  await pick(page, "Intervention", "Combined effluent");
  await pick(page, "Provider", agency.replace("typists-", "Typists "));
  await type(page, page.getByLabel("Stage"), "Pledge");
  await type(page, page.getByLabel("Form"), "Cash");
  await type(page, page.getByRole("textbox", { name: "Amount" }).first(), "8");
  await type(page, page.getByRole("textbox", { name: "Currency" }), "usd");
  await enter(page, page.getByRole("button", { name: "Save as draft" }));
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Pledge");
  await expect(page.getByRole("main")).toContainText("USD 8");
});

test("what others report is disputed with the keyboard alone", async ({ page }) => {
  const [giver, taker] = [await newAgency(page.request, "Donor"), await newAgency(page.request, "Taker")];
  await reported(page, giver, taker);
  await signIn(page, await editorOf(page.request, taker));
  await page.goto("/my");
  const awaiting = page.getByRole("region", { name: "Waiting for your answer" });
  await enter(page, awaiting.getByRole("button", { name: "Dispute" }));
  await type(page, awaiting.getByLabel("Amount"), "40");
  await type(page, awaiting.getByLabel("Currency"), "PKR");
  await type(page, awaiting.getByLabel("Reason"), "We received forty.");
  await enter(page, awaiting.getByRole("button", { name: "Dispute" }));
  await expect(page.getByText("Nothing waits for an answer")).toBeVisible();
});
