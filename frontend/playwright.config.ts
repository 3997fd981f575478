import { defineConfig, devices } from "@playwright/test";

/** Against a running register with the seeds; whoever starts the tests starts it. */
export default defineConfig({
  testDir: "e2e",
  outputDir: "test-results/e2e",
  snapshotPathTemplate: "{testDir}/pictures/{arg}{ext}",
  fullyParallel: true,
  workers: 2,
  // Nothing here measures time: a busy machine is given some.
  expect: { timeout: 15_000 },
  timeout: 60_000,
  // What is written would change what the others count: it comes after them.
  projects: [
    { name: "reading", testIgnore: "writing/**" },
    {
      name: "writing",
      testMatch: "writing/*.spec.ts",
      testIgnore: "writing/urdu.spec.ts",
      dependencies: ["reading"],
    },
    // Each task of those who write once more, as it is done in Urdu on a phone.
    {
      name: "urdu",
      testMatch: "writing/{access,imports,merge,mine,record,session,snapshots,urdu}.spec.ts",
      dependencies: ["reading"],
      use: { locale: "ur-PK", viewport: { width: 390, height: 844 } },
    },
  ],
  forbidOnly: Boolean(process.env["CI"]),
  reporter: [["list"], ["junit", { outputFile: "test-results/e2e.xml" }]],
  use: {
    ...devices["Desktop Chrome"],
    baseURL: process.env["BASE_URL"] ?? process.env["BACKEND_URL"] ?? "http://127.0.0.1:8080",
    viewport: { width: 1280, height: 900 },
    contextOptions: { reducedMotion: "reduce" },
    // What goes through a service worker a test can neither hold up nor change; offline.spec.ts lets it in.
    serviceWorkers: "block",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
      args: [
        "--no-sandbox",
        "--use-gl=angle",
        "--use-angle=swiftshader",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
      ],
    },
  },
});
