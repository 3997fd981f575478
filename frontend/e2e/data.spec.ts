import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { filled } from "./addresses";
import { expect, lastInstant, rows, settled, test } from "./register";

const linesOf = async (file: Download) => (await readFile(await file.path(), "utf8")).trim().split("\n");

async function downloaded(page: Page, step: () => Promise<void>) {
  const [file] = await Promise.all([page.waitForEvent("download"), step()]);
  return file;
}

async function total(page: Page, list: string) {
  const answer = await page.request.get(`/api/v1/${list}${list.includes("?") ? "&" : "?"}limit=1&total=true`);
  return ((await answer.json()) as { total: number }).total;
}

test("a list comes whole as a file, with a manifest that names its rows", async ({ page }) => {
  await page.goto("/data");
  const row = rows(page, "Lists").filter({ hasText: "Agencies" });
  const file = await downloaded(page, () => row.getByRole("link", { name: "NDJSON" }).click());
  expect(file.suggestedFilename()).toBe("agencies.ndjson");
  const agencies = await total(page, "agencies");
  expect(await linesOf(file)).toHaveLength(agencies);

  const manifest = await row.getByRole("link", { name: "Manifest: Agencies" }).getAttribute("href");
  expect(await (await page.request.get(manifest ?? "")).json()).toMatchObject({ rows: agencies });
});

test("every file that is offered is there, and so is the archive", async ({ page }) => {
  await page.goto("/data");
  await settled(page);
  const links = page.getByRole("table", { name: "Lists" }).getByRole("listitem").getByRole("link");
  const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(30);
  for (const address of addresses.filter((one) => !one.includes("exchange-rates"))) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-disposition"], address).toContain("attachment");
  }
  const archive = await downloaded(page, () =>
    page.getByRole("link", { name: "Download the archive" }).click(),
  );
  expect(archive.suggestedFilename()).toBe("cdp-register.zip");
});

for (const [screen, list] of [
  ["/funding?stage=RELEASE", "contributions?stage=RELEASE"],
  ["/clusters?province=Punjab", "clusters?province=Punjab"],
  ["/agencies?side=DONOR", "agencies?side=DONOR"],
  ["/interventions?level=PROJECT", "interventions?level=PROJECT"],
  ["/ripple?stage=ESTABLISHED", "adoptions?stage=ESTABLISHED"],
] as const)
  test(`${screen} is downloaded as it is filtered`, async ({ page }) => {
    await page.goto(screen);
    await settled(page);
    await page.getByText("Download this view").click();
    const file = await downloaded(page, () => page.getByRole("link", { name: "NDJSON" }).click());
    expect(await linesOf(file)).toHaveLength(await total(page, list));
  });

for (const [screen, menu, filter] of [
  ["/funding?stage=RELEASE&by=side", "Download these figures", "stage=RELEASE"],
  ["/funding/flows?basis=COMMITMENT", "Download this view", "stage=COMMITMENT"],
  ["/funding/delivery?in=USD&by=year", "Download this view", "by=year"],
  ["/funding/gaps?provider=unido", "Download this view", "provider=unido"],
  ["/funding/budgets?reportedBy=smeda", "Download this view", "agency=smeda"],
  ["/funding/leverage?by=cluster", "Download this view", "by=cluster"],
  ["/funding/disputes", "Download this view", "format=csv"],
  ["/funding/compare?from={now}&in=USD", "Download this view", "from="],
  ["/coverage?agency=smeda", "Download this view", "agency=smeda"],
  ["/coverage/empty?lacking=LIVE_INTERVENTION", "Download this view", "lacking=LIVE_INTERVENTION"],
  ["/coverage/overlaps?within=TRADE", "Download this view", "within=TRADE"],
  ["/quality?by=CLUSTER", "Download this view", "by=CLUSTER"],
  ["/quality/fixes?type=cluster", "Download this view", "type=cluster"],
  ["/ripple", "Download these figures", "format=csv"],
] as const)
  test(`the figures of ${screen} come as files of the same`, async ({ page }) => {
    await page.goto(await filled(page, screen));
    await settled(page);
    const links = page
      .locator("details")
      .filter({ hasText: menu })
      .getByRole("link", { includeHidden: true });
    const addresses = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    expect(addresses).toHaveLength(5);
    for (const address of addresses) {
      const answer = await page.request.get(address);
      expect(answer.status(), address).toBe(200);
      expect(answer.headers()["content-disposition"], address).toContain("attachment");
    }
    expect(addresses[0]).toContain(filter);
  });

test("what is downloaded of the past is of the past", async ({ page }) => {
  const instant = await lastInstant(page);
  for (const screen of ["/data", "/agencies"]) {
    await page.goto(`${screen}?asOf=${instant}`);
    await settled(page);
    await expect(page.getByRole("link", { name: "CSV", includeHidden: true }).first()).toHaveAttribute(
      "href",
      new RegExp(`asOf=${encodeURIComponent(instant)}`),
    );
  }
});

test("what blocks publication is listed by record, and opens it", async ({ page }) => {
  await page.goto("/data");
  await page.getByRole("link", { name: "Publication as IATI" }).click();
  await expect(
    page.getByRole("heading", { name: /published records? (is|are) left out of IATI files/ }),
  ).toBeVisible();
  await page.getByLabel("Kind").selectOption("Intervention");
  await expect(page).toHaveURL(/type=intervention/);
  const row = rows(page, "Records left out of IATI files").first();
  await expect(row).toContainText("Intervention");
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/interventions\//);
});

test("the feed of changes is read newest first, by kind, and opens records", async ({ page }) => {
  await page.goto("/data/changes");
  await page.getByLabel("Kind").selectOption("cluster");
  await expect(page).toHaveURL(/type=cluster/);
  const row = rows(page, "The feed of changes").first();
  await expect(row).toContainText("cluster");
  await row.getByRole("link").click();
  await expect(page).toHaveURL(/\/clusters\//);
});

const has = (program: string) => {
  try {
    execFileSync("sh", ["-c", `command -v ${program}`]);
    return true;
  } catch {
    return false;
  }
};

/** What the register says that either side released, in dollars. */
async function released(page: Page) {
  const answer = await page.request.get("/api/v1/funding/summary?stage=RELEASE&in=USD&by=side");
  const { rows: found } = (await answer.json()) as { rows: { groups: { id: string }[]; net: number }[] };
  return Object.fromEntries(found.map(({ groups, net }) => [groups[0]?.id, net]));
}

for (const [language, program, needs] of [
  ["curl", ["sh", "-c"], ["curl", "jq"]],
  ["Python", ["python3", "-c"], ["python3"]],
  ["R", ["Rscript", "-e"], ["Rscript"]],
] as const)
  test(`the example in ${language} gives the figures of the register`, async ({ page }) => {
    test.skip(!needs.every(has), `needs ${needs.join(" and ")}`);
    await page.goto("/data");
    const named = page.locator("figcaption", { hasText: new RegExp(`^${language}\\b`) });
    const example = page.getByRole("figure").filter({ has: named }).locator("code");
    const [command, option] = program;
    const said = execFileSync(command, [option, (await example.textContent()) ?? ""], { encoding: "utf8" });
    const sides = Object.entries(await released(page));
    expect(sides.length).toBe(2);
    for (const [side, net] of sides) {
      const found = new RegExp(`${side}\\s+([\\d.]+)`).exec(said);
      expect(Number(found?.[1]), said).toBeCloseTo(Number(net), 0);
    }
  });
