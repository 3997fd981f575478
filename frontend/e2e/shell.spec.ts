import { expect, settled, test } from "./register";

test("every screen is one step from every other and says where one is", async ({ page }) => {
  await page.goto("/");
  for (const name of [
    "Clusters",
    "Agencies",
    "Interventions",
    "Funding",
    "Ripple",
    "Coverage",
    "Reports",
    "Quality",
    "Data",
  ]) {
    const link = page.getByRole("navigation", { name: "Screens" }).getByRole("link", { name });
    await link.click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await expect(page).toHaveTitle(`${name} · CDP Register`);
    await expect(link).toHaveAttribute("aria-current", "page");
  }
});

test("the keyboard skips to the content, and starts at the top of a new screen", async ({ page }) => {
  await page.goto("/agencies");
  await settled(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();

  await page
    .getByRole("navigation", { name: "Screens" })
    .getByRole("link", { name: "Ripple" })
    .press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Ripple" })).toBeVisible();
  await expect(page.locator("#main")).toBeFocused();
});

test("an unknown address and an unknown record each say so", async ({ page: quiet, context }) => {
  await quiet.goto("/nowhere");
  await expect(quiet.getByRole("heading", { level: 1 })).toHaveText("There is no such screen");

  const page = await context.newPage();
  await page.goto("/agencies/nobody");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is no such record");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByRole("button", { name: "Try again" })).toHaveCount(0);
});

test("a server that cannot be reached is said, and tried again when asked", async ({ context }) => {
  const page = await context.newPage();
  await page.route("**/api/v1/agencies?*", (route) => route.abort());
  await page.goto("/agencies");
  await expect(page.getByRole("alert")).toContainText("The register cannot be reached");

  await page.unroute("**/api/v1/agencies?*");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("table", { name: "Agencies" })).toBeVisible();
});

test("what was read stays on screen when the connection is lost", async ({ context }) => {
  const page = await context.newPage();
  await page.clock.install();
  await page.goto("/agencies");
  await expect(page.getByRole("link", { name: "World Bank", exact: true })).toBeVisible();
  await page.getByRole("link", { name: "World Bank", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: /World Bank/ })).toBeVisible();

  await page.route("**/api/**", (route) => route.abort());
  await page.clock.fastForward("05:00");
  await page.goBack();
  await expect(page.getByText(/cannot be reached\. This is the last answer that arrived/)).toBeVisible();
  await expect(page.getByRole("link", { name: "World Bank", exact: true })).toBeVisible();
});

test("what nobody scrolled to is printed, too", async ({ page }) => {
  await page.goto("/clusters/wazirabad-cutlery");
  await expect(page.getByRole("region", { name: "Definition" })).toBeVisible();
  const unseen = await page.evaluate(() => {
    const before = document.querySelectorAll("[data-unseen]").length;
    dispatchEvent(new Event("beforeprint"));
    return [before, document.querySelectorAll("[data-unseen]").length];
  });
  expect(unseen).toEqual([1, 0]);
  await expect(page.getByRole("region", { name: "Who works here" })).toBeVisible();
});

test("a page prints without its controls", async ({ page }) => {
  await page.goto("/clusters/wazirabad-cutlery");
  await settled(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Screens" })).toBeHidden();
  await expect(page.getByRole("heading", { level: 1, name: "Cutlery, Wazirabad" })).toBeVisible();
});

test("the screens come compressed, and as they are to who takes nothing else", async ({ page }) => {
  const sent = async (path: string, accepted: string) => {
    const answer = await page.request.get(path, { headers: { "Accept-Encoding": accepted } });
    return {
      encoding: answer.headers()["content-encoding"],
      type: answer.headers()["content-type"],
      text: await answer.text(),
    };
  };
  const html = await sent("/funding", "gzip, br");
  const script = /src="(\/assets\/[^"]+\.js)"/.exec(html.text)?.[1] ?? "";
  const plain = await sent(script, "identity");
  expect(plain.encoding ?? "identity").toBe("identity");
  for (const [accepted, encoding] of [
    ["gzip, deflate, br", "br"],
    ["gzip", "gzip"],
  ] as const) {
    const packed = await sent(script, accepted);
    expect(packed.encoding).toBe(encoding);
    expect(packed.type).toContain("text/javascript");
    expect(packed.text).toBe(plain.text);
  }
  expect(html.encoding).toBe("br");
  expect(html.type).toContain("text/html");
});

test("what cannot change is kept, the mark for a day, and the page is asked for each time", async ({
  page,
}) => {
  const keeping = async (path: string) => (await page.request.get(path)).headers()["cache-control"];
  const script = /assets\/index-[^"]+\.js/.exec(await (await page.request.get("/")).text())?.[0] ?? "";
  expect(await keeping(`/${script}`)).toBe("public, max-age=31536000, immutable");
  expect(await keeping("/mark.svg")).toBe("public, max-age=86400");
  for (const path of ["/", "/funding", "/worker.js", "/manifest.json", "/none.png", "/assets/none.js"])
    expect(await keeping(path)).toBe("no-cache");
});
