import { writeFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { accessible, fits } from "../accessible";
import { expect, rows, settled, test } from "../register";
import { asSteward, editorOf, newAgency, signIn, unique } from "./people";

/** Drops a file as a hand would: the browser reads a dropped file from the disk. */
async function drop(page: Page, place: string, file: string) {
  const box = await page.getByText(place).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 5, (box?.y ?? 0) + 5];
  const browser = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"] as const)
    await browser.send("Input.dispatchDragEvent", {
      type,
      x,
      y,
      data: { items: [], files: [file], dragOperationsMask: 1 },
    });
}

const choose = (page: Page, name: string, text: string) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType: "", buffer: Buffer.from(text) });

async function workOf(page: Page, agency: string) {
  const work = await asSteward(page.request, "POST", "interventions", {
    title: unique("Work"),
    level: "PROGRAMME",
    reportedBy: agency,
  });
  return String(work["id"]);
}

test("an editor drops a table, sees each error at its cell, commits the sound rows and takes them back", async ({
  page,
  say,
}, test) => {
  const agency = await newAgency(page.request, "Sender");
  const work = await workOf(page, agency);
  await signIn(page, await editorOf(page.request, agency));
  await page.goto("/data/imports");
  await expect(page.getByText(say("No file has been sent in yet"))).toBeVisible();
  const file = test.outputPath("our contributions.csv");
  await writeFile(
    file,
    `reference,reported by,provider,intervention,stage,form,amount,currency,date
a-1,${agency},${agency},${work},RELEASE,CASH,10,PKR,2004
a-2,${agency},${agency},${work},RELEASE,CASH,"1,000",PKR,2004
a-3,${agency},${agency},${work},RELEASE,CASH,=1+1,PKR,2004
`,
  );
  await drop(page, say("Drop a file here"), file);
  await expect(page.getByLabel(say("What it holds"))).toHaveValue("contributions");
  await page.getByRole("button", { name: say("Try it") }).click();

  await expect(page.getByRole("heading", { level: 1, name: "our contributions.csv" })).toBeVisible();
  await expect(page.getByText(say("Checked, nothing written"))).toBeVisible();
  const problems = rows(page, say("Problems"));
  await expect(problems.first()).toContainText(say("row 3"));
  await expect(problems.first()).toContainText("amount");
  await expect(problems.first()).toContainText("1,000");
  await expect(problems.nth(1)).toContainText(say("is a formula, not a value"));
  await settled(page);
  await accessible(page);
  await page.emulateMedia({ colorScheme: "light" });

  const count = rows(page, say("Records by kind")).filter({ hasText: say("Contributions") });
  await count.getByRole("link", { name: "1" }).click();
  await expect(rows(page, say("Records"))).toHaveCount(1);
  await expect(rows(page, say("Records")).first()).toContainText(say("New"));

  const report = page.getByRole("link", { name: "CSV" });
  expect(await (await page.request.get((await report.getAttribute("href")) ?? "")).text()).toContain(
    "amount",
  );

  const question = page.getByRole("dialog");
  await page.getByRole("button", { name: say("Commit the sound records") }).click();
  await expect(question).toContainText(
    say("1 new and 0 changed records are written, 2 refused ones left out."),
  );
  await question.getByRole("button", { name: say("Commit the sound records") }).click();
  await expect(page.getByText(say("The register holds it now."))).toBeVisible();
  await rows(page, say("Records")).first().getByRole("link").click();
  await expect(page).toHaveURL(/\/funding\//);
  await page.goBack();

  await page.getByRole("button", { name: say("Undo") }).click();
  await question.getByRole("button", { name: say("Undo") }).click();
  await expect(page.getByText(say("It was taken back."))).toBeVisible();
  await page.getByRole("link", { name: say("Imports") }).click();
  await expect(rows(page, say("Files sent in")).first()).toContainText(say("Undone"));
});

const iati = (version: string, identifier: string, title: string) => `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="${version}">
  <iati-activity xml:lang="en">
    <iati-identifier>${identifier}</iati-identifier>
    <reporting-org ref="XM-DAC-41123" type="40"><narrative>UNIDO</narrative></reporting-org>
    <title><narrative>${title}</narrative></title>
    <description><narrative>${title}</narrative></description>
    <participating-org ref="XM-DAC-41123" role="1" type="40"><narrative>UNIDO</narrative></participating-org>
    <activity-status code="2"/>
    <activity-date type="1" iso-date="2024-01-01"/>
  </iati-activity>
</iati-activities>`;

test("a steward chooses an IATI file with the keyboard alone, and commits all of it", async ({
  page,
  say,
}) => {
  await signIn(page);
  await page.goto("/data/imports");
  const title = unique("Tiny activity");
  const [chooser] = await Promise.all([
    page.waitForEvent("filechooser"),
    page.getByRole("button", { name: say("Choose a file") }).press("Enter"),
  ]);
  await chooser.setFiles({
    name: "activities.xml",
    mimeType: "text/xml",
    buffer: Buffer.from(iati("2.03", `XM-DAC-41123-${title.slice(-8)}`, title)),
  });
  await page.getByRole("button", { name: say("Try it") }).press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "activities.xml" })).toBeVisible();
  await expect(page.getByText(say("Checked, nothing written"))).toBeVisible();
  await page
    .getByRole("navigation", { name: say("What to look at") })
    .getByRole("link", { name: say("Records") })
    .press("Enter");
  await expect(rows(page, say("Records")).filter({ hasText: title })).toContainText(say("New"));
  await page.getByRole("button", { name: say("Commit all") }).press("Enter");
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("Commit all") })
    .press("Enter");
  await rows(page, say("Records")).filter({ hasText: title }).getByRole("link").press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("a file that can not be taken says why and where", async ({ page, say }) => {
  await signIn(page);
  await page.goto("/data/imports");
  await choose(page, "old.xml", iati("1.05", "XX-1", unique("Old")));
  await page.getByRole("button", { name: say("Try it") }).click();
  await expect(page.getByRole("alert")).toContainText(say("Refused"));
  const problem = rows(page, say("Problems")).first();
  await expect(problem).toContainText(say("line 2"));
  await expect(problem).toContainText(say("Version 1.05 is not taken, only 2.01, 2.02, 2.03."));
  await page.setViewportSize({ width: 390, height: 844 });
  await accessible(page);
  await fits(page);
});

test("what can not be sent stays chosen, and says what to do", async ({ page: quiet, context, say }) => {
  await signIn(quiet);
  const page = await context.newPage(); // its console tells of the failures that are made here
  await page.goto("/data/imports");
  await choose(page, "agencies.csv", "id,name,kind,country\n");
  const tried = page.getByRole("button", { name: say("Try it") });
  const alert = page.getByRole("alert");
  for (const [status, words] of [
    [413, "The file is too large"],
    [415, "This kind of file is not taken"],
    [409, "Another request is already being processed"],
    [429, "Too many requests at once"],
  ] as const) {
    await page.route("**/api/v1/imports?*", (route) =>
      route.request().method() === "POST" ? route.fulfill({ status, json: {} }) : route.fallback(),
    );
    await tried.click();
    await expect(alert).toContainText(say(words));
    await page.unroute("**/api/v1/imports?*");
  }
  await context.setOffline(true);
  await tried.click();
  await expect(alert).toContainText(say("The register cannot be reached"));
  await context.setOffline(false);
  await tried.click();
  await expect(page.getByRole("heading", { level: 1, name: "agencies.csv" })).toBeVisible();
});

test("an empty table is there to fill in, and what it gives is understood", async ({ page, say }) => {
  await signIn(page);
  await page.goto("/data/imports");
  const row = rows(page, say("Empty tables to fill in")).filter({ hasText: say("Agencies") });
  const template = await row.getByRole("link", { name: "CSV" }).getAttribute("href");
  const headings = (await (await page.request.get(template ?? "")).text()).trim();
  const name = unique("From a table");
  const said: Record<string, string> = { name, kind: "NATIONAL_NGO", country: "PK" };
  const line = headings.split(",").map((heading) => said[heading] ?? "");
  await choose(page, "agencies.csv", `${headings}\n${line.join(",")}\n`);
  await page.getByRole("button", { name: say("Try it") }).click();
  await expect(rows(page, say("Records")).filter({ hasText: name })).toContainText(say("New"));
});

test("a heading that is not ours is said once, and understood from then on", async ({ page, say }) => {
  const agency = await newAgency(page.request, "Headings");
  const work = await workOf(page, agency);
  await signIn(page, await editorOf(page.request, agency));
  const table = `reference,reported by,provider,intervention,stage,form,Sum paid,currency,date,Clerk
h-1,${agency},${agency},${work},RELEASE,CASH,10,PKR,2004,Anwar
`;
  await page.goto("/data/imports");
  await choose(page, "contributions.csv", table);
  await page.getByRole("button", { name: say("Try it") }).click();
  await page.getByLabel("Sum paid").selectOption("amount");
  await page.getByLabel("Clerk").selectOption(say("Leave this column out"));
  await page.getByRole("button", { name: say("Save") }).click();
  await page.getByRole("link", { name: say("Send the file again") }).click();
  await choose(page, "contributions.csv", table);
  await page.getByRole("button", { name: say("Try it") }).click();
  await expect(page.getByText(say("Checked, nothing written"))).toBeVisible();
  await expect(rows(page, say("Records by kind")).first()).toContainText("1");
  await page.getByRole("button", { name: say("Forget clerk") }).click();
  await expect(rows(page, say("Headings of your tables"))).toHaveCount(1);
});
