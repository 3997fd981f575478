import { expect, test, type Page } from "@playwright/test"; // the browser does complain without a connection, as it should
import { asSteward, editorOf, newAgency, pick, signIn, unique } from "./people";

/** Waits for more than the moment in which what is typed is put away. */
const putAway = (page: Page) =>
  expect
    .poll(() =>
      page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("form ")).length),
    )
    .toBeGreaterThan(0);

const rows = (page: Page, table: string) =>
  page.getByRole("table", { name: table, exact: true }).locator("tbody").getByRole("row");

test("what is typed is there again after the page was closed, until it is discarded", async ({ context }) => {
  const page = await context.newPage();
  await signIn(page);
  const id = await newAgency(page.request, "Typed");
  await page.goto(`/edit/agencies/${id}`);
  await page.getByLabel("Notes").fill("Half a sentence");
  await putAway(page);
  await page.close();

  const again = await context.newPage();
  await again.goto(`/edit/agencies/${id}`);
  await expect(again.getByRole("status").filter({ hasText: "did not save" })).toBeVisible();
  await expect(again.getByLabel("Notes")).toHaveValue("Half a sentence");
  await again.getByRole("button", { name: "Discard it" }).click();
  await expect(again.getByLabel("Notes")).toHaveValue("");
  await again.reload();
  await expect(again.getByLabel("Notes")).toHaveValue("");
});

test("another person at this browser does not see it, and signing out takes it away", async ({ page }) => {
  await signIn(page);
  await page.goto("/edit/agencies/tdap");
  await page.getByLabel("Notes").fill("Mine alone");
  await putAway(page);
  await page.goto("/");
  const agency = await newAgency(page.request, "Others");
  await signIn(page, await editorOf(page.request, agency));
  await page.goto("/edit/interventions");
  await expect(page.getByRole("status").filter({ hasText: "did not save" })).toHaveCount(0);
  await signIn(page);
  await page.goto("/");
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Sign out" }).click();
  await expect(page.getByRole("link", { name: "Sign in" })).toBeVisible();
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("form "))),
  ).toEqual([]);
});

test("a form saved without a connection is sent when there is one", async ({ page, context }) => {
  await signIn(page);
  const id = await newAgency(page.request, "Unconnected");
  await page.goto(`/edit/agencies/${id}`);
  await page.getByLabel("Founded").fill("1987");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("is sent by itself once the register can be reached")).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByRole("heading", { level: 1, name: /^Unconnected/ })).toBeVisible();
  expect(await asSteward(page.request, "GET", `agencies/${id}`)).toMatchObject({
    founded: "1987",
    version: 2,
  });
});

test("a new record whose answer was lost with the page is added once, and told", async ({ context }) => {
  const page = await context.newPage();
  const agency = await newAgency(page.request, "Senders");
  await signIn(page, await editorOf(page.request, agency));
  await page.goto("/edit/contributions");
  await pick(page, "Intervention", "Combined effluent treatment plant, Korangi");
  await pick(page, "Provider", agency.replace("senders-", "Senders "));
  await page.getByLabel("Stage").selectOption("Pledge");
  await page.getByLabel("Form").selectOption("Cash");
  await page.getByRole("textbox", { name: "Amount" }).first().fill("12345678901234567.25");
  await page.getByRole("textbox", { name: "Currency" }).fill("PKR");
  await page.route("**/api/v1/contributions", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: "Publish" }).click();
  await expect(page.getByText("is sent by itself once the register can be reached")).toBeVisible();
  await page.close();

  const later = await context.newPage();
  await later.goto("/coverage");
  const told = later.getByRole("status").filter({ hasText: "Sent:" });
  await told.getByRole("link").click();
  await expect(later.getByRole("heading", { level: 1 })).toContainText("Pledge by Senders");
  await expect(later.getByRole("main")).toContainText("12,345,678,901,234,567.25");
  const { items } = await asSteward(page.request, "GET", `contributions?reportedBy=${agency}`);
  expect(items).toHaveLength(1);
});

test("what somebody else changed meanwhile is not overwritten: the form waits, and shows both", async ({
  context,
}) => {
  const page = await context.newPage();
  await signIn(page);
  const id = await newAgency(page.request, "Overtaken");
  await page.goto(`/edit/agencies/${id}`);
  await page.getByLabel("Notes").fill("Mine, from the field");
  await context.setOffline(true);
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("is sent by itself once the register can be reached")).toBeVisible();
  // A page that is being closed has the connection again for a moment, and would send.
  await page.evaluate(() => {
    addEventListener("online", (event) => event.stopImmediatePropagation(), { capture: true });
  });
  await page.close();
  await context.setOffline(false);

  const later = await context.newPage();
  const theirs = unique("Theirs");
  const answer = await later.request.patch(`/api/v1/agencies/${id}`, {
    headers: { "If-Match": '"1"', "Content-Type": "application/merge-patch+json" },
    data: { notes: theirs },
  });
  expect(answer.status()).toBe(200);
  await later.goto("/coverage");
  await later.getByRole("status").filter({ hasText: "Not taken" }).getByRole("link").click();
  await expect(later.getByLabel("Notes")).toHaveValue("Mine, from the field");
  await later.getByRole("button", { name: "Save" }).click();
  const conflict = rows(later, "Somebody else changed this in the meantime");
  await expect(conflict.filter({ hasText: "Notes" })).toContainText(theirs);
  await later.getByRole("button", { name: "Save with these choices" }).click();
  await expect(later).not.toHaveURL(/\/edit\//);
});

test.describe("with a worker", () => {
  test.use({ serviceWorkers: "allow" });

  test("nothing that a signed-in reader was shown is kept", async ({ page }) => {
    await signIn(page);
    await page.goto("/my");
    await expect
      .poll(() => page.evaluate(() => Boolean(navigator.serviceWorker.controller)), { timeout: 20_000 })
      .toBe(true);
    for (const path of ["/my", "/agencies/tdap", "/keys"]) {
      await page.goto(path);
      await page.waitForLoadState("networkidle");
    }
    const answers = await page.evaluate(async () =>
      (await (await caches.open("answers")).keys()).map(({ url }) => url),
    );
    expect(answers).toEqual([]);
    // A control: what anybody may see is kept.
    await page.context().clearCookies();
    await page.goto("/agencies/tdap");
    await expect
      .poll(() => page.evaluate(async () => (await (await caches.open("answers")).keys()).length))
      .toBeGreaterThan(0);
  });
});
