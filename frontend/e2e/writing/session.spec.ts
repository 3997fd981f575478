import { expect, settled, test } from "../register";
import { editorOf, newAgency } from "./people";

test("a person signs in with a key, acts for one of their agencies, and signs out", async ({
  page,
  context,
  say,
}) => {
  const [one, other] = [await newAgency(page.request, "First"), await newAgency(page.request, "Second")];
  const key = await editorOf(page.request, one, other);
  await page.goto("/");
  await page
    .getByRole("navigation", { name: say("Account") })
    .getByRole("link", { name: say("Sign in") })
    .click();
  await page.getByLabel(say("Personal key")).fill(key);
  await page.getByRole("button", { name: say("Sign in") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("My agency") })).toBeVisible();

  const cookie = (await context.cookies()).find(({ name }) => name.includes("cdp_session"));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: "Strict" });
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain(
    "cdp_",
  );

  await page.getByLabel(say("Acting for")).selectOption(other);
  await expect(page.getByRole("main")).toContainText("Second");
  await page.reload();
  await expect(page.getByLabel(say("Acting for"))).toHaveValue(other);

  await page.getByRole("button", { name: say("Sign out") }).click();
  await expect(
    page.getByRole("navigation", { name: say("Account") }).getByRole("link", { name: say("Sign in") }),
  ).toBeVisible();
  await page.goto("/my");
  await settled(page);
  await expect(page.getByLabel(say("Personal key"))).toBeVisible();
});

test("a key that is not good is refused, and says so", async ({ context, say }) => {
  const page = await context.newPage();
  await page.goto("/sign-in");
  await page.getByLabel(say("Personal key")).fill(`cdp_${"x".repeat(43)}`);
  await page.getByRole("button", { name: say("Sign in") }).click();
  await expect(page.getByRole("alert")).toBeVisible();
});
