import { expect, settled, test } from "../register";
import { accessible } from "../accessible";
import { asSteward, newAgency, signIn, unique } from "./people";

test("a steward looks at a suspected duplicate side by side, merges it and undoes that", async ({
  page,
  say,
}) => {
  const name = unique("Bureau of merging");
  const form = { kind: "GOVERNMENT", country: "PK", names: [{ name }] };
  const [kept, gone] = [unique("kept"), unique("gone")].map((id) => id.replace(" ", "-"));
  for (const id of [kept, gone]) await asSteward(page.request, "POST", "agencies", { ...form, id });
  await asSteward(page.request, "POST", "interventions", {
    title: unique("Work of the one that goes"),
    level: "PROGRAMME",
    reportedBy: gone,
    participants: [{ agency: gone, role: "IMPLEMENTING" }],
  });
  await newAgency(page.request, "Another");
  await signIn(page);
  await page.goto("/my");
  const pair = page
    .getByRole("region", { name: say("Suspected duplicates") })
    .getByRole("listitem")
    .filter({ has: page.locator(`a[href*="${kept}"]`) });
  await pair.getByRole("link", { name: say("Compare and merge") }).click();
  await settled(page);
  await accessible(page);

  const column = await page
    .getByRole("columnheader")
    .allTextContents()
    .then((names) => names.findIndex((text) => text.includes(String(kept))));
  await page.getByRole("row").last().getByRole("cell").nth(column).getByRole("button").click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: say("Merge") })
    .click();
  await expect(page).toHaveURL(new RegExp(`/agencies/${kept}`));
  await expect(page.getByRole("main")).toContainText("Work of the one that goes");

  await page.goto(`/agencies/${gone}`);
  const merged = page.getByRole("region", { name: say("Merged into it") });
  await expect(merged).toContainText(String(gone));
  await merged.getByRole("button", { name: say("Undo the merge") }).click();
  await expect(merged).toHaveCount(0);
  await page.goto(`/agencies/${gone}`);
  await expect(page.getByRole("main")).toContainText("Work of the one that goes");
});
