import { expect, rows, settled, test } from "../register";
import { asSteward, editorOf, newAgency, pick, signIn, unique } from "./people";

test("a steward adds an agency and is told beside the field what is not right", async ({ context, say }) => {
  const page = await context.newPage();
  await signIn(page);
  await page.goto("/edit/agencies");
  const name = unique("Cutlers");
  await page.getByRole("button", { name: say("Add a name") }).click();
  await page.getByLabel(say("Name *"), { exact: true }).fill(name);
  await page.getByLabel(say("Country")).fill("pk");
  await page.getByLabel(say("Founded")).fill("2004-13");
  await page.getByLabel(say("Kind")).selectOption(say("Private sector"));
  await page.getByRole("button", { name: say("Save") }).click();
  await expect(page.getByRole("alert")).toContainText(say("One thing is not right yet"));
  await expect(page.getByLabel(say("Founded"))).toHaveAttribute("aria-invalid", "true");

  await page.getByLabel(say("Founded")).fill("2004-12");
  await expect(page.getByText(/(Dec|دسمبر).{1,3}2004/)).toBeVisible();
  await page.getByRole("button", { name: say("Save") }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/(Dec|دسمبر).{1,3}2004/);
});

test("a steward adds a cluster", async ({ page, say }) => {
  await signIn(page);
  await page.goto("/edit/clusters");
  const name = unique("Locks");
  await page.getByLabel(say("Name *"), { exact: true }).first().fill(name);
  await page.getByRole("button", { name: say("Add a place") }).click();
  const place = page.getByRole("group", { name: say("Places") });
  await place.getByLabel(say("Name")).fill("Testabad");
  await place.getByLabel(say("Country")).fill("PK");
  await page.getByRole("button", { name: say("Save") }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
});

test("an editor keeps a draft, finds it again and publishes it with money in it", async ({
  page,
  browser,
  say,
}) => {
  const agency = await newAgency(page.request, "Draftsmen");
  await signIn(page, await editorOf(page.request, agency));
  await page.goto("/my");
  await page.getByRole("link", { name: say("New intervention") }).click();
  const title = unique("Training of cutlers");
  await page.getByLabel(say("Title *"), { exact: true }).first().fill(title);
  await page.getByLabel(say("Level")).selectOption(say("Programme"));
  await expect(page.getByRole("combobox", { name: say("Reported by") })).toHaveValue(/Draftsmen/);
  await page.getByRole("button", { name: say("Add a budget") }).click();
  await page.getByRole("textbox", { name: say("Amount") }).fill("1,234,567.89");
  await page.getByRole("textbox", { name: say("Currency") }).fill("pkr");
  await page
    .getByRole("group", { name: say("Budgets") })
    .getByLabel(say("Status"))
    .selectOption("COMMITTED");
  await page.getByRole("button", { name: say("Save as draft") }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  const address = page.url();

  const stranger = await (await browser.newContext()).newPage();
  await stranger.goto(address);
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText(say("There is no such record"));

  await page.goto("/my");
  await page
    .getByRole("region", { name: say("Drafts") })
    .getByRole("link", { name: title })
    .click();
  await page.getByRole("button", { name: say("Publish") }).click();
  await expect(page.getByRole("region", { name: say("Budget") })).toContainText("1,234,567.89");
  await stranger.reload();
  await expect(stranger.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await stranger.context().close();
});

test("an editor reports a contribution once, though its answer is lost", async ({ context, say }) => {
  const page = await context.newPage();
  const agency = await newAgency(page.request, "Givers");
  await signIn(page, await editorOf(page.request, agency));
  await page.goto("/edit/contributions");
  await pick(page, say("Intervention"), "Combined effluent treatment plant, Korangi");
  await pick(page, say("Provider"), agency.replace("givers-", "Givers "));
  await page.getByLabel(say("Stage")).selectOption(say("Pledge"));
  await page.getByLabel(say("Form")).selectOption(say("Cash"));
  await page
    .getByRole("textbox", { name: say("Amount") })
    .first()
    .fill("7");
  await page.getByRole("textbox", { name: say("Currency") }).fill("USD");

  await page.route("**/api/v1/contributions", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await page.getByRole("button", { name: say("Save as draft") }).click();
  await expect(page.getByRole("alert")).toContainText(say("The register cannot be reached"));
  await page.unroute("**/api/v1/contributions");
  await page
    .getByRole("textbox", { name: say("Amount") })
    .first()
    .fill("8");
  await page.getByRole("button", { name: say("Save as draft") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Givers");
  await expect(page.getByRole("heading", { level: 1 })).toContainText(say("Pledge"));
  await expect(page.getByRole("main")).toContainText("USD 8");
  const { items } = await asSteward(page.request, "GET", `contributions?reportedBy=${agency}`);
  expect(items).toHaveLength(1);
});

test("an editor adds an adoption", async ({ page, say }) => {
  const agency = await newAgency(page.request, "Adopters");
  await signIn(page, await editorOf(page.request, agency));
  await page.goto("/edit/adoptions?from=cnd-pilot");
  await expect(page.getByRole("combobox", { name: say("Spread from") })).toHaveValue(/UNIDO/);
  await page.getByLabel(say("How *"), { exact: true }).selectOption(say("Study"));
  await page.getByRole("button", { name: say("Add a step") }).click();
  await page.getByLabel(say("Stage")).selectOption(say("Interest"));
  await page.getByLabel(say("Date"), { exact: true }).fill("2019");
  await page.getByRole("button", { name: say("Save") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Adopters");
  await expect(page.getByRole("region", { name: say("How far it has come") })).toContainText("2019");
});

test("what was typed and not saved is not left by accident", async ({ page, say }) => {
  await signIn(page);
  await page.goto("/edit/clusters/wazirabad-cutlery");
  await page.getByLabel(say("Notes")).fill("Something unfinished");
  await page
    .getByRole("navigation", { name: say("Screens") })
    .getByRole("link", { name: say("Ripple") })
    .click();
  const question = page.getByRole("dialog", { name: say("Leave without saving?") });
  await question.getByRole("button", { name: say("Stay here") }).click();
  await expect(page.getByLabel(say("Notes"))).toHaveValue("Something unfinished");
  await page
    .getByRole("navigation", { name: say("Screens") })
    .getByRole("link", { name: say("Ripple") })
    .click();
  await question.getByRole("button", { name: say("Leave") }).click();
  await expect(page.getByRole("heading", { level: 1, name: say("Ripple") })).toBeVisible();
});

test("two who change one record at once both keep what they wrote", async ({ context, say }) => {
  const page = await context.newPage();
  await signIn(page);
  const id = await newAgency(page.request, "Contested");
  await page.goto(`/edit/agencies/${id}`);
  await page.getByLabel(say("Founded")).fill("1999");
  await page.getByLabel(say("Notes")).fill("Mine");
  const patch = async (data: object) => {
    const { version } = await asSteward(page.request, "GET", `agencies/${id}`);
    const answer = await page.request.patch(`/api/v1/agencies/${id}`, {
      headers: { "If-Match": `"${String(version)}"`, "Content-Type": "application/merge-patch+json" },
      data,
    });
    expect(answer.status()).toBe(200);
  };
  await patch({ notes: "Theirs", website: "https://example.org/theirs" });
  await page.getByRole("button", { name: say("Save") }).click();

  const conflict = rows(page, say("Somebody else changed this in the meantime"));
  await expect(conflict).toHaveCount(3);
  await expect(conflict.filter({ hasText: say("Web site") }).getByLabel(say("Theirs"))).toBeChecked();
  await expect(conflict.filter({ hasText: say("Founded") }).getByLabel(say("Mine"))).toBeChecked();
  await conflict
    .filter({ hasText: say("Notes") })
    .getByLabel(say("Theirs"))
    .check();
  await page.getByRole("button", { name: say("Save with these choices") }).click();
  // The form has the same heading as the profile that follows once it is saved.
  await expect(page).not.toHaveURL(/\/edit\//);
  await expect(page.getByRole("heading", { level: 1, name: /Contested/ })).toBeVisible();
  expect(await asSteward(page.request, "GET", `agencies/${id}`)).toMatchObject({
    founded: "1999",
    notes: "Theirs",
    website: "https://example.org/theirs",
  });
});

test("a version is told field by field, and restored after a question", async ({ page, say }) => {
  const id = await newAgency(page.request, "Restored");
  await signIn(page);
  await page.goto(`/edit/agencies/${id}`);
  await page.getByLabel(say("Founded")).fill("1963");
  await page.getByRole("button", { name: say("Save") }).click();
  await page.getByRole("link", { name: say("History") }).click();
  await settled(page);
  const change = rows(page, say("What version 2 changed"));
  await expect(change).toContainText(say("Founded"));
  await expect(change).toContainText(say("nothing"));
  await expect(change).toContainText("1963");

  await page.getByRole("button", { name: say("Restore this version") }).click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("Restore this version") })
    .click();
  await expect(
    page.getByRole("status").filter({ hasText: say("Version 1 was written again.") }),
  ).toBeVisible();
  await expect(rows(page, say("What version 3 changed"))).toContainText("1963");
  expect(await asSteward(page.request, "GET", `agencies/${id}`)).not.toHaveProperty("founded");
});
