import { expect, rows, settled, test } from "./register";

test("a completion report is a step from the profile, with the money by fiscal year", async ({ page }) => {
  await page.goto("/interventions/smeda-psdp");
  await settled(page);
  await page
    .getByRole("region", { name: "Reports" })
    .getByRole("link", { name: "Completion (PC-IV)" })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: /^Completion report: SMEDA/ })).toBeVisible();
  const local = rows(page, "Phasing and money by fiscal year: Local currency: PKR");
  await expect(local.filter({ hasText: /2017–18/ })).toContainText("287,770,000");
  await expect(local.filter({ hasText: /2017–18/ })).toContainText("436,000,000");
  await expect(rows(page, "Assets: who owns them and whether they operate")).toHaveCount(2);
  await expect(rows(page, "Results against targets")).toHaveCount(4);
});

test("the shares of a report say whose money it is, and open it", async ({ page }) => {
  await page.goto("/reports/completion/kor-cetp");
  const pledged = rows(page, "Federal, provincial and donor shares").filter({ hasText: "2002Pledge" });
  for (const text of ["480,000,000", "334,000,000", "146,000,000", "Pakistan Tanners Association"])
    await expect(pledged).toContainText(text);
  await pledged.getByRole("link", { name: /334,000,000/ }).click();
  await expect(page).toHaveURL(/\/funding\?id=/);
  await expect(rows(page, "Contributions")).toHaveCount(1);
});

test("a follow-up report says what cannot be known to come after completion", async ({ page }) => {
  await page.goto("/reports/followup/kor-cetp");
  await expect(page.getByRole("main")).toContainText("No completion date is recorded");
  await expect(page.getByText("Nothing is on record for after completion")).toBeVisible();
  await expect(page.getByRole("main")).toContainText("1 disputed");
});

test("a report prints as a form without its controls", async ({ page }) => {
  await page.goto("/reports/completion/smeda-psdp");
  await settled(page);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("button", { name: "Print or save as PDF" })).toBeHidden();
  await expect(page.getByText("Form PC-IV")).toBeVisible();
  await expect(page.getByText(/Amounts cover this intervention and all its components/)).toBeVisible();
});

test("the reports are found by the name of their intervention", async ({ page }) => {
  await page.goto("/reports?q=Korangi");
  await rows(page, "Interventions and their reports")
    .filter({ hasText: "effluent" })
    .getByRole("link", { name: "Annual performance (PC-V)" })
    .click();
  await expect(page).toHaveURL(/\/reports\/followup\/kor-cetp/);
});

test("a brief of a cluster is picked by name, and tells who works there and what is lacking", async ({
  page,
}) => {
  await page.goto("/reports");
  await page.getByRole("combobox", { name: "Cluster brief" }).fill("cutlery");
  await page.getByRole("option", { name: "Cutlery, Wazirabad" }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: "Cluster brief: Cutlery, Wazirabad" }),
  ).toBeVisible();
  await expect(rows(page, "Who works here").filter({ hasText: "Small and Medium" })).toHaveCount(1);
  await expect(page.getByRole("main")).toContainText("No active intervention");
});

test("a brief of an agency tells where it works and what it gave", async ({ page }) => {
  await page.goto("/reports/agency/tdap");
  await expect(rows(page, "Where it works").first()).toBeVisible();
  await expect(rows(page, "Money given, by stage").filter({ hasText: "187,850,000" })).toHaveCount(1);
});

test("a year of a programme is picked by name, and tells the money of that year alone", async ({ page }) => {
  await page.goto("/reports");
  await page.getByRole("combobox", { name: "Programme year" }).fill("common facility");
  await page.getByRole("option", { name: /^SMEDA common facility/ }).click();
  await page.getByLabel("Fiscal year", { exact: true }).selectOption("FY2018");
  await expect(page).toHaveURL(/fiscalYear=FY2018/);
  await expect(page.getByRole("heading", { level: 1, name: /^SMEDA.*2017–18$/ })).toBeVisible();
  const local = rows(page, "Phasing and money by fiscal year: Local currency: PKR");
  await expect(local).toHaveCount(1);
  await expect(local).toContainText("287,770,000");
});
