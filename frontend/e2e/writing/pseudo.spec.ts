import { clipped } from "../clipped";
import { speakPseudo } from "../pseudo";
import { expect, settled, test } from "../register";
import { signIn } from "./people";

const screens = [
  "/my",
  "/edit/interventions",
  "/edit/contributions",
  "/edit/adoptions",
  "/edit/agencies/tdap",
  "/edit/clusters/wazirabad-cutlery",
  "/history/agencies/tdap",
  "/keys",
  "/people",
  "/webhooks",
];

for (const language of ["a language of long words", "Urdu"])
  test.describe(language, () => {
    test.use({ locale: language === "Urdu" ? "ur-PK" : "en-GB" });

    test("is read whole by those who signed in", async ({ page, context }) => {
      test.slow();
      if (language !== "Urdu") await speakPseudo(context);
      await signIn(page);
      const found: Record<string, string[]> = {};
      for (const address of screens) {
        await page.goto(address);
        await settled(page);
        for (const width of [1280, 390]) {
          await page.setViewportSize({ width, height: 844 });
          await page.evaluate(() => new Promise(requestAnimationFrame));
          const texts = await clipped(page);
          if (texts.length > 0) found[`${address}, ${String(width)} wide`] = [...new Set(texts)].slice(0, 8);
        }
      }
      expect(found).toEqual({});
    });
  });
