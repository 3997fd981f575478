import { expect, test } from "../register";
import { asSteward, newAgency } from "./people";

const password = process.env["PROVIDER_PASSWORD"] ?? "";

/** The provider is another site to the browser: what it sends along from there is not what it sends here. */
test("a person signs in at the identity provider and acts for the agency that a steward gives them", async ({
  context,
}) => {
  test.skip(password === "", "no identity provider runs: `make test` starts one");
  test.slow(); // the provider makes its pages when they are asked for first
  const page = await context.newPage(); // its own pages may say what they like
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Sign in with your organisation’s account" }).click();
  await expect(page).toHaveURL(/^http:\/\/localhost:/);
  await page.getByLabel("Username or email").fill("sana");
  await page.getByLabel("Password", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Sign In" }).click();

  const account = page.getByRole("navigation", { name: "Account" });
  await expect(account.getByRole("button", { name: "Sign out" })).toBeVisible({ timeout: 30_000 });
  const held = (await context.cookies()).filter(({ domain }) => domain === new URL(page.url()).hostname);
  expect(held.map(({ name, httpOnly, sameSite }) => ({ name, httpOnly, sameSite }))).toEqual([
    { name: "cdp_session", httpOnly: true, sameSite: "Strict" },
  ]);

  const me = (await (await page.request.get("/api/v1/me")).json()) as { person: string; label: string };
  expect(me.label).toBe("Sana Malik");
  const agency = await newAgency(page.request, "Provided");
  await asSteward(page.request, "POST", `people/${me.person}/roles`, { role: "EDITOR", agency });
  await page.goto("/my");
  await expect(page.getByRole("main")).toContainText("Provided");

  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(account.getByRole("link", { name: "Sign in" })).toBeVisible();
});
