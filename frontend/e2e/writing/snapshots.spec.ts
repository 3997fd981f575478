import { accessible, fits } from "../accessible";
import { expect, rows, settled, test } from "../register";
import { newAgency } from "./people";

test("what changed since a snapshot is told record by record", async ({ page, say }) => {
  // The first is taken a minute after the start.
  test.setTimeout(120_000);
  await expect
    .poll(async () => (await page.request.get("/api/v1/snapshots")).text(), { timeout: 90_000 })
    .toContain("sha256");
  await newAgency(page.request, "After the snapshot");

  await page.goto("/data");
  await page.getByRole("link", { name: say("Snapshots") }).click();
  const snapshot = rows(page, say("Snapshots")).first();
  const archive = await snapshot
    .getByRole("link", { name: say("Download the archive") })
    .getAttribute("href");
  expect((await page.request.get(archive ?? "")).headers()["content-type"]).toContain("zip");
  await snapshot.getByRole("link", { name: say("Changes since") }).click();
  await page.getByLabel(say("Kind")).selectOption("agency");
  await expect(
    page.getByRole("heading", { name: /published records? differs?|شائع شدہ ریکارڈ پہلے/ }),
  ).toBeVisible();
  await settled(page);
  await accessible(page);
  await fits(page);
  await page
    .getByRole("link", { name: /After the snapshot/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/agencies\//);
});
