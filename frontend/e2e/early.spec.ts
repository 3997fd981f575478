import { expect, settled, test } from "./register";

const screens = {
  "/": "/api/v1/overview",
  "/clusters/wazirabad-cutlery": "/api/v1/clusters/wazirabad-cutlery",
  "/agencies/tdap": "/api/v1/agencies/tdap",
  "/interventions/cnd-pilot": "/api/v1/interventions/cnd-pilot",
  "/interventions": "/api/v1/interventions?sort=title&total=true",
  "/funding": "/api/v1/contributions?sort=-date&total=true",
  "/ripple": "/api/v1/ripple",
  "/coverage": "/api/v1/coverage?limit=500&total=true",
};

for (const [screen, read] of Object.entries(screens))
  test(`what ${screen} reads first is asked for early, and once`, async ({ page }) => {
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url().replace(new URL(request.url()).origin, "")));
    await page.goto(screen);
    await settled(page);
    expect(asked.filter((url) => url === read)).toHaveLength(1);
    const before = (url: string) => asked.findIndex((one) => one.startsWith(url));
    // The words come next, and all else after them.
    expect(asked.indexOf(read)).toBeLessThan(before("/assets/en-"));
  });
