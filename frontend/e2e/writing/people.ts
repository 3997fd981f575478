import { randomUUID } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { expect } from "../register";

const steward = { Authorization: `Bearer ${process.env["CDP_STEWARD_KEY"] ?? ""}` };

/** Asks as the steward, whoever the page is. */
export async function asSteward(
  api: APIRequestContext,
  method: string,
  path: string,
  data?: object,
  headers = {},
) {
  const answer = await api.fetch(`/api/v1/${path}`, { method, headers: { ...steward, ...headers }, data });
  expect(answer.ok(), `${method} ${path}: ${answer.status()} ${await answer.text()}`).toBe(true);
  return (await answer.text()) ? ((await answer.json()) as Record<string, unknown>) : {};
}

/** A new person with an editor's role for each of these agencies; their key. */
export async function editorOf(api: APIRequestContext, ...agencies: string[]): Promise<string> {
  const person = randomUUID();
  await asSteward(api, "PUT", `people/${person}`, { name: `Editor ${person.slice(0, 8)}` });
  for (const agency of agencies)
    await asSteward(api, "POST", `people/${person}/roles`, { role: "EDITOR", agency });
  const { secret } = await asSteward(api, "POST", "keys", { label: "a test", person });
  return String(secret);
}

/** An agency that no other test knows. */
export async function newAgency(api: APIRequestContext, name: string): Promise<string> {
  const { id } = await asSteward(api, "POST", "agencies", {
    kind: "NATIONAL_NGO",
    country: "PK",
    names: [{ name: `${name} ${randomUUID().slice(0, 8)}` }],
  });
  return String(id);
}

export async function signIn(page: Page, key = process.env["CDP_STEWARD_KEY"] ?? "") {
  const answer = await page.request.post("/api/v1/session", { data: { key } });
  expect(answer.status()).toBe(200);
}

export const unique = (name: string) => `${name} ${randomUUID().slice(0, 8)}`;

/** A pledge that one agency reported to another; its id. */
export async function reported({ request }: Page, by: string, to: string) {
  const { id } = await asSteward(request, "POST", "interventions", {
    title: unique("Work"),
    level: "PROGRAMME",
    reportedBy: by,
  });
  const made = await asSteward(request, "POST", "contributions", {
    intervention: id,
    provider: by,
    receiver: to,
    reportedBy: by,
    stage: "PLEDGE",
    form: "CASH",
    amount: 10,
    currency: "PKR",
  });
  return String(made["id"]);
}

/** What is typed into a picker, and the list of those that have it: another goes when that comes. */
export async function found(page: Page, part: string, typed: Promise<void>) {
  await Promise.all([
    page.waitForResponse((answer) => new URL(answer.url()).searchParams.get("q") === part),
    typed,
  ]);
  await expect(page.getByRole("option", { name: part }).first()).toBeVisible();
}

/** Picks a record by a part of its name. */
export async function pick(page: Page, label: string, part: string) {
  await found(page, part, page.getByRole("combobox", { name: label }).fill(part));
  await page.getByRole("option", { name: part }).first().click();
}
