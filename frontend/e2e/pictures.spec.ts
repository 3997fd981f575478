import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { charts } from "./addresses";
import { expect, test } from "./register";

const resolved = createRequire(import.meta.url);
const fontOf = (script: string) =>
  readFileSync(
    resolved.resolve(`@fontsource/noto-nastaliq-urdu/files/noto-nastaliq-urdu-${script}-400-normal.woff2`),
  ).toString("base64");

/** Every machine has other fonts: all words take the room that they take in this one, and are not seen. */
const wordless = `
  ${["arabic", "latin"]
    .map(
      (script) => `@font-face {
        font-family: everywhere;
        src: url(data:font/woff2;base64,${fontOf(script)});
        unicode-range: ${script === "arabic" ? "U+600-6FF, U+750-77F" : "U+0-5FF"};
      }`,
    )
    .join("\n")}
  *, ::before, ::after { font-family: everywhere !important; font-weight: 400 !important; color: transparent !important; }
  svg text { fill: transparent !important; stroke: none !important; }`;

/** These are tables, and without their words nothing. */
const tables = ["gaps", "follow-on", "budgets", "quality", "empty"];

// What is meant to look otherwise is drawn anew by: npx playwright test --project=reading pictures --update-snapshots
test.use({ bypassCSP: true });

for (const [name, screen] of charts.filter(([one]) => !tables.includes(one)))
  for (const language of ["en", "ur"])
    test(`${name} is drawn in ${language} as it was`, async ({ page }) => {
      const { searchParams } = new URL(screen, "http://register");
      searchParams.set("lang", language);
      await page.goto(`/embed/${name}?${searchParams.toString()}`);
      await expect(page.locator("h1, h2").first()).toBeVisible();
      await page.addStyleTag({ content: wordless });
      await page.evaluate(() => document.fonts.ready);
      await expect(page.locator("#root")).toHaveScreenshot(`${name}-${language}.png`, {
        maxDiffPixelRatio: 0.002,
      });
    });
