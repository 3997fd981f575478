import { expect, test } from "../register";
import { asSteward, editorOf, newAgency, reported, signIn } from "./people";

test("what others report is confirmed or disputed in place, and the reporter sees the answer", async ({
  page,
  say,
}) => {
  const [giver, taker] = [await newAgency(page.request, "Donor"), await newAgency(page.request, "Taker")];
  await reported(page, giver, taker);
  await reported(page, giver, taker);
  await signIn(page, await editorOf(page.request, taker));
  await page.goto("/my");
  const awaiting = page.getByRole("region", { name: say("Waiting for your answer") });
  await expect(awaiting.getByRole("listitem")).toHaveCount(2);
  await awaiting
    .getByRole("button", { name: say("Confirm") })
    .first()
    .click();
  await expect(awaiting.getByRole("listitem")).toHaveCount(1);

  await awaiting.getByRole("button", { name: say("Dispute") }).click();
  await awaiting.getByLabel(say("Amount")).fill("40");
  await awaiting.getByLabel(say("Currency")).fill("PKR");
  await awaiting.getByLabel(say("Reason")).fill("We received forty.");
  await awaiting.getByRole("button", { name: say("Dispute") }).click();
  await expect(page.getByText(say("Nothing waits for an answer"))).toBeVisible();

  await signIn(page, await editorOf(page.request, giver));
  await page.goto("/my");
  const said = page.getByRole("region", { name: say("What others say of your reports") });
  await expect(said).toContainText("We received forty.");
  await expect(said).toContainText("PKR 40");
  await expect(said).toContainText(say("Confirmed"));
});

test("what the other party said before stays to be seen", async ({ page, say }) => {
  const [giver, taker] = [await newAgency(page.request, "Donor"), await newAgency(page.request, "Taker")];
  const contribution = await reported(page, giver, taker);
  const statement = `contributions/${contribution}/statements/${taker}`;
  await asSteward(page.request, "PUT", statement, { position: "DISPUTED", reason: "We received forty." });
  await asSteward(page.request, "PUT", statement, { position: "CONFIRMED" }, { "If-Match": '"1"' });
  await page.goto(`/funding/${contribution}`);
  await page
    .getByRole("main")
    .getByRole("link", { name: say("History") })
    .last()
    .click();
  const versions = page.getByRole("article");
  await expect(versions).toHaveCount(2);
  await expect(versions.first()).toContainText(say("Present"));
  await expect(versions.first().getByRole("row", { name: say("Position") })).toContainText(
    say("Disputed") + say("Confirmed"),
  );
  await expect(versions.last()).toContainText("We received forty.");
});
