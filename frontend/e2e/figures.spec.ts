import type { APIRequestContext, Page } from "@playwright/test";
import { expect, settled, test } from "./register";

/** Every public screen with figures that open. */
const screens = [
  "/",
  "/clusters/wazirabad-cutlery",
  "/agencies/tdap",
  "/agencies/unido",
  "/interventions/kor-cetp",
  "/interventions/cnd-pilot",
  "/funding?by=side",
  "/funding?by=side&by=form&in=USD&basis=COMMITMENT",
  "/funding?by=cluster",
  "/funding/flows?in=USD",
  "/funding/delivery?in=USD",
  "/funding/leverage?in=USD",
  "/funding/gaps",
  "/ripple",
  "/coverage",
  "/coverage/empty",
  "/reports/completion/smeda-psdp",
  "/reports/cluster/wazirabad-cutlery",
  "/reports/agency/smeda",
  "/reports/year/smeda-psdp?fiscalYear=FY2018",
];

/** The list of the API behind the screen that a figure opens. */
const lists: Record<string, string> = {
  "/funding": "contributions",
  "/interventions": "interventions",
  "/clusters": "clusters",
  "/agencies": "agencies",
  "/ripple": "adoptions",
};

interface Figure {
  said: string;
  address: string;
}

interface Listed {
  total: number;
  /** What each has, and what of it counts in a figure. */
  items: { currency?: string; amount?: number; counted?: { currency: string; gross: number; net: number } }[];
}

/** A sum of money: its currency, and what it comes to. */
const money = /([A-Z]{3})\s(−?[\d,]+(?:\.\d+)?)$/;
/** How many records there are. */
const count = /^(?:All )?(\d[\d,]*)(?: \p{L}+)?$/u;

const isFigure = (text: string) => money.test(text) || count.test(text);

const numberOf = (text: string) => Number(text.replaceAll(",", "").replace("−", "-"));

async function figuresOn(page: Page): Promise<Figure[]> {
  const links = await page
    .getByRole("main")
    .getByRole("link")
    .evaluateAll((all) =>
      all.map((link) => ({
        texts: [link.textContent ?? "", link.getAttribute("aria-label") ?? ""],
        address: link.getAttribute("href") ?? "",
      })),
    );
  const found = links.map(({ texts, address }) => ({
    said: texts.map((text) => text.replaceAll("\u00a0", " ").trim()).find(isFigure) ?? "",
    address,
  }));
  const opens = ({ said, address }: Figure) => {
    const { pathname, searchParams } = new URL(address, "http://register");
    // A code that a list is filtered by is no figure.
    return pathname in lists && searchParams.size > 0 && ![...searchParams.values()].includes(said);
  };
  const figures = found.filter((one) => isFigure(one.said) && opens(one));
  return [...new Map(figures.map((one) => [one.said + one.address, one])).values()];
}

async function listed(request: APIRequestContext, address: string): Promise<Listed> {
  const { pathname, searchParams } = new URL(address, "http://register");
  // Which stage stands for a figure is chosen by the screen and not by the list.
  searchParams.delete("basis");
  searchParams.set("total", "true");
  searchParams.set("limit", "500");
  const answer = await request.get(`/api/v1/${String(lists[pathname])}?${searchParams.toString()}`);
  expect(answer.status(), address).toBe(200);
  return (await answer.json()) as Listed;
}

/** What is listed adds up to what was said, in its currency and to the last digit that was shown. */
function expectSum(figure: Figure, { items }: Listed) {
  // From agency to agency flows what is passed on, too.
  const isFlow = figure.address.includes("groupedBy=receiver");
  const [, currency = "", amount = ""] = money.exec(figure.said) ?? [];
  const parts = items
    .map(({ counted, currency: own, amount = 0 }) => counted ?? { currency: own, gross: amount, net: amount })
    .flatMap((part) => (part.currency === currency ? [isFlow ? part.gross : part.net] : []));
  const digits = amount.split(".")[1]?.length ?? 0;
  const sum = parts.reduce((all, part) => all + part, 0);
  expect(parts.length, `${figure.said}: ${figure.address}`).toBeGreaterThan(0);
  expect(
    Math.abs(sum - numberOf(amount)),
    `${figure.said}: ${figure.address} comes to ${String(sum)}`,
  ).toBeLessThanOrEqual(0.5 * 10 ** -digits + 1e-6);
}

/** The screen that a figure opens asks for its list with all that the figure is narrowed by. */
async function expectOpened(page: Page, { address }: Figure) {
  const { pathname, searchParams } = new URL(address, "http://register");
  searchParams.delete("basis");
  const asked = page.waitForRequest((request) => {
    const url = new URL(request.url());
    const narrowed = [...searchParams].every(([name, value]) =>
      url.searchParams.getAll(name).includes(value),
    );
    return url.pathname === `/api/v1/${String(lists[pathname])}` && narrowed;
  });
  await page.goto(address);
  await Promise.all([asked, settled(page)]);
}

/** One for each way in which figures are narrowed. */
function ofEachKind(figures: Figure[]): Figure[] {
  const kindOf = ({ address }: Figure) => {
    const { pathname, searchParams } = new URL(address, "http://register");
    return [pathname, ...new Set(searchParams.keys()), ...searchParams.getAll("groupedBy")].join();
  };
  return [...new Map(figures.map((figure) => [kindOf(figure), figure])).values()];
}

for (const screen of screens)
  test(`every figure on ${screen} opens the records that it is made of`, async ({ page, request }) => {
    await page.goto(screen);
    await settled(page);
    const figures = await figuresOn(page);
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      const found = await listed(request, figure.address);
      if (money.test(figure.said)) expectSum(figure, found);
      else
        expect(found.total, `${figure.said}: ${figure.address}`).toBe(
          numberOf(count.exec(figure.said)?.[1] ?? ""),
        );
    }
    for (const figure of ofEachKind(figures)) await expectOpened(page, figure);
  });
