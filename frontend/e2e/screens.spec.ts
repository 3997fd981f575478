import type { Page } from "@playwright/test";
import { accessible, fits } from "./accessible";
import { firstId, lastInstant, settled, test } from "./register";

const screens: Record<string, string> = {
  overview: "/",
  clusters: "/clusters",
  "clusters as a table": "/clusters?view=table&province=Punjab",
  "a cluster": "/clusters/wazirabad-cutlery",
  agencies: "/agencies",
  "an agency": "/agencies/tdap",
  interventions: "/interventions",
  "the timeline": "/interventions?view=timeline",
  "an intervention": "/interventions/kor-cetp",
  "a programme": "/interventions/cnd-pilot",
  funding: "/funding?by=side",
  "a figure's contributions": "/funding?counted=true&in=USD&stage=RELEASE",
  "two groupings": "/funding?by=side&by=form&in=USD&basis=COMMITMENT",
  flows: "/funding/flows?in=USD",
  delivery: "/funding/delivery?in=USD",
  leverage: "/funding/leverage?in=USD",
  disputes: "/funding/disputes",
  "a comparison": "/funding/compare?from={now}&in=USD",
  "a comparison to be chosen": "/funding/compare",
  "a contribution": "/funding/{contributions?disputed=true}",
  ripple: "/ripple",
  "an adoption": "/ripple/{adoptions}",
  "no such screen": "/nowhere",
};

/** An address with the id of the first record of a list, or with an instant that has just passed. */
async function filled(page: Page, address: string) {
  const [hole, list] = /\{(.*)\}/.exec(address) ?? [];
  if (!hole || !list) return address;
  return address.replace(hole, list === "now" ? await lastInstant(page) : await firstId(page, list));
}

for (const width of [1280, 390]) {
  test.describe(`${width} wide`, () => {
    test.use({ viewport: { width, height: 844 } });

    for (const [name, address] of Object.entries(screens))
      test(`${name} is accessible in light and dark, and fits`, async ({ page }) => {
        await page.goto(await filled(page, address));
        await settled(page);
        await fits(page);
        await accessible(page);
      });
  });
}

test.describe("320 wide", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const address of [
    "/",
    "/clusters",
    "/funding",
    "/funding/flows",
    "/interventions/kor-cetp",
    "/ripple",
  ])
    test(`${address} fits`, async ({ page }) => {
      await page.goto(address);
      await settled(page);
      await fits(page);
    });
});
