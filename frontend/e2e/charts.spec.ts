import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Locator, Page } from "@playwright/test";
import { charts } from "./addresses";
import { expect, settled, test } from "./register";

/** In Urdu those that are drawn each in a way of its own. */
const inUrdu = ["map", "leverage", "flows", "ripple", "coverage"];

async function saved(page: Page, chart: Locator, kind: string) {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    chart.getByRole("button", { name: kind, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

const sizeOf = (png: Buffer) => ({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) });

for (const locale of ["en-GB", "ur-PK"])
  test.describe(`in ${locale}`, () => {
    test.use({ locale, viewport: { width: 390, height: 844 } });

    for (const [name, screen] of charts.filter(([one]) => locale === "en-GB" || inUrdu.includes(one)))
      test(`${name} is taken along as SVG, PNG and CSV, and is the same alone`, async ({ page }) => {
        await page.goto(screen);
        await settled(page);
        const steps = page.locator(`[data-chart="${name}"]`);
        const finding = (await steps.getAttribute("aria-label"))?.replace(/^[^:]*: /, "") ?? "";

        const svg = (await saved(page, steps, "SVG")).content.toString();
        expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="\d+"/);
        const drawn = svg.replace(/<style>.*<\/style>/, "");
        expect(drawn).not.toMatch(/<script|<foreignObject|<a |NaN|undefined/);
        const words = drawn
          .replace(/<[^>]*>/g, " ")
          .replaceAll(/&#(\d+);/g, (_, code) => String.fromCodePoint(code));
        for (const word of finding.split(/\s+/)) expect(words).toContain(word);
        expect(svg.includes("@font-face")).toBe(locale === "ur-PK");

        const png = sizeOf((await saved(page, steps, "PNG")).content);
        expect(png.width).toBeGreaterThan(300);
        expect(png.height).toBeGreaterThan(100);

        const { name: file, content } = await saved(page, steps, "CSV");
        expect(file).toBe(`${name}.csv`);
        const csv = content.toString();
        expect(csv.trimEnd().split("\r\n").length).toBeGreaterThan(1);

        await page.goto(`/embed/${name}${new URL(page.url()).search}`);
        await expect(page.getByRole("heading", { name: finding, exact: true })).toBeVisible();
        await expect(page.getByRole("banner")).toHaveCount(0);
        await expect(
          page.getByRole("group", { name: /^(Download or share|ڈاؤن لوڈ اور شیئر کریں)/ }),
        ).toHaveCount(0);
      });
  });

/** A site of somebody else's that shows a page in a frame. */
async function elsewhere(frame: string) {
  const server = createServer((_, answer) => answer.setHeader("Content-Type", "text/html").end(frame));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    // Another name of this machine is another site to the browser.
    address: `http://localhost:${String((server.address() as AddressInfo).port)}/`,
    close: () => server.close(),
  };
}

test("another site shows a chart by the HTML given for it, without a cookie, and no other page", async ({
  page: own,
  browser,
  baseURL,
}) => {
  await own.goto("/funding/leverage?in=USD");
  await settled(own);
  await own.getByRole("button", { name: "Embed" }).click();
  const code = await own.getByRole("dialog").getByRole("textbox").inputValue();
  expect(code).toContain(`src="${String(baseURL)}/embed/leverage?in=USD&amp;lang=en"`);

  const context = await browser.newContext({ locale: "ur-PK" });
  const page = await context.newPage();
  const asked: Record<string, string>[] = [];
  page.on("request", (request) => void request.allHeaders().then((headers) => asked.push(headers)));
  const site = await elsewhere(`${code}<iframe id="whole" src="${String(baseURL)}/funding"></iframe>`);
  await page.goto(site.address);
  const frame = page.frameLocator("iframe").first();
  await expect(frame.getByRole("heading", { name: /the highest counterpart share/ })).toBeVisible();
  expect(asked.length).toBeGreaterThan(3);
  expect(asked.filter((headers) => "cookie" in headers)).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  await expect(page.frameLocator("#whole").getByRole("heading", { level: 1 })).toHaveCount(0);

  const [opened] = await Promise.all([
    context.waitForEvent("page"),
    frame.getByRole("link", { name: "Open in the CDP Register" }).click(),
  ]);
  await expect(opened).toHaveURL(/\/funding\/leverage\?in=USD/);
  site.close();
  await context.close();
});
