import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, rows, settled, test } from "../register";
import { editorOf, newAgency, pick, signIn, unique } from "./people";

test("a steward makes a key whose secret is shown once, rotates it, and revokes it", async ({
  page,
  say,
}) => {
  const name = unique("Keyholders");
  const agency = await newAgency(page.request, name);
  await signIn(page);
  await page.goto("/keys");
  const label = unique("Upload");
  await page.getByLabel(say("What it is for")).fill(label);
  await pick(page, say("Agency"), name);
  await page.getByRole("button", { name: say("Make a key") }).click();
  const dialog = page.getByRole("dialog");
  const secret = await dialog.getByLabel(say("Secret")).inputValue();
  await dialog.getByRole("button", { name: say("I have kept it") }).click();
  await expect(page.getByText(secret)).toHaveCount(0);
  const asked = { headers: { Authorization: `Bearer ${secret}` } };
  expect(await (await page.request.get("/api/v1/me", asked)).json()).toMatchObject({
    roles: [{ role: "EDITOR", agency }],
  });

  const row = rows(page, say("Keys")).filter({ hasText: label });
  await expect(row).toContainText(say("Active"));
  await page.getByRole("button", { name: say(`Rotate ${label}`) }).click();
  await dialog.getByRole("button", { name: say("Rotate") }).click();
  await expect(dialog.getByLabel(say("Secret"))).toHaveValue(/^cdp_/);
  expect(await dialog.getByLabel(say("Secret")).inputValue()).not.toBe(secret);
  await dialog.getByRole("button", { name: say("I have kept it") }).click();

  await page.getByRole("button", { name: say(`Revoke ${label}`) }).click();
  await dialog.getByRole("button", { name: say("Revoke") }).click();
  await expect(row).toContainText(say("Revoked"));
  await expect.poll(async () => (await page.request.get("/api/v1/me", asked)).status()).toBe(401);
});

test("a steward adds a person, gives a role and takes it back", async ({ page, say }) => {
  const agency = unique("Roles");
  await newAgency(page.request, agency);
  await signIn(page);
  await page.goto("/people");
  const name = unique("Ayesha");
  await page.getByLabel(say("Name")).fill(name);
  await page.getByRole("button", { name: say("Add a person") }).click();
  const row = rows(page, say("People and roles")).filter({ hasText: name });
  await expect(row).toContainText(say("no role"));

  await page.getByLabel(say("Person *")).selectOption(name);
  await pick(page, say("Agency"), agency);
  await page.getByRole("button", { name: say("Give a role") }).click();
  await expect(row).toContainText(say("Editor of roles-"));
  await row.getByRole("button").first().click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("Take back") })
    .click();
  await expect(row).toContainText(say("no role"));
});

test("an editor keeps a webhook: tests it, sees the delivery, replays, rotates and deletes it", async ({
  page,
  say,
}) => {
  const receiver = createServer((_, answer) => answer.writeHead(204).end()).listen(0, "127.0.0.1");
  try {
    const agency = await newAgency(page.request, "Listeners");
    await signIn(page, await editorOf(page.request, agency));
    await page.goto("/webhooks");
    await expect(page.getByText(say("No webhook is kept"))).toBeVisible();
    await page.getByLabel(say("What it is for")).fill("Our warehouse");
    await page
      .getByLabel(say("Address"))
      .fill(`http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`);
    await page.getByRole("button", { name: say("Add a webhook") }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByLabel(say("Secret"))).toHaveValue(/^whsec_/);
    await dialog.getByRole("button", { name: say("I have kept it") }).click();

    await page.getByRole("link", { name: "Our warehouse" }).click();
    await page.getByRole("button", { name: say("Send a test") }).click();
    await expect(page.getByText(say("A test is on its way"))).toBeVisible();
    await expect(async () => {
      await page.getByRole("button", { name: say("Look again") }).click();
      await expect(rows(page, say("Deliveries")).first()).toContainText(say("Delivered"), { timeout: 1000 });
    }).toPass();
    await expect(rows(page, say("Deliveries")).first()).toContainText("204");

    await page.getByLabel(say("After the entry with the sequence")).fill("999999999");
    await page.getByRole("button", { name: say("Replay") }).click();
    await settled(page);
    await page.getByRole("button", { name: say("Pause") }).click();
    await expect(page.getByText(say("Paused"))).toBeVisible();
    await page.getByRole("button", { name: say("Rotate") }).click();
    await dialog.getByRole("button", { name: say("Rotate") }).click();
    await dialog.getByRole("button", { name: say("I have kept it") }).click();
    await page.getByRole("button", { name: say("Delete") }).click();
    await dialog.getByRole("button", { name: say("Delete") }).click();
    await expect(page.getByText(say("No webhook is kept"))).toBeVisible();
  } finally {
    receiver.close();
  }
});
