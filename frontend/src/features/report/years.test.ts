import type { ReportFigure, ReportPart, ReportYear } from "@/api/schema";
import { expect, it } from "vitest";
import { atWork, fiscalYearsOf, sheetsOf, touches, yearName } from "./years";

const figure: ReportFigure = { gross: 5, passedOn: 0, net: 5, contributions: 1, unvalued: 0, disputed: 0 };

const years: ReportYear[] = [
  {
    fiscalYear: "FY2018",
    phasing: [],
    amounts: [
      { stage: "RELEASE", currency: "USD", component: "FOREIGN", figure, shares: [] },
      { stage: "ALLOCATION", currency: "PKR", component: "LOCAL", figure, shares: [] },
    ],
  },
  {
    imprecise: "2009",
    phasing: [],
    amounts: [{ stage: "RELEASE", figure: { contributions: 1, unvalued: 1, disputed: 0 }, shares: [] }],
  },
  {
    phasing: [{ status: "INDICATIVE", currency: "PKR", component: "LOCAL", amount: 9, interventions: [] }],
    amounts: [],
  },
];

it("has a sheet for each currency, the local one first and what has no value last", () => {
  const sheets = sheetsOf(years);
  expect(sheets.map(({ currency, component }) => [currency, component])).toEqual([
    ["PKR", "LOCAL"],
    ["USD", "FOREIGN"],
    [undefined, undefined],
  ]);
  expect(sheets[0]?.stages).toEqual(["ALLOCATION"]);
  expect(sheets[0]?.lines.map(({ year }) => yearName(year))).toEqual(["FY\u00a02017–18", "No date"]);
  expect(sheets[0]?.lines[1]?.plans).toHaveLength(1);
});

it("offers the fiscal years that something is known of, the latest first", () => {
  expect(fiscalYearsOf({ years: [{ fiscalYear: "FY2016", phasing: [], amounts: [] }, ...years] })).toEqual([
    "FY2018",
    "FY2016",
  ]);
});

it.each([
  ["FY2018", true],
  ["2017-07", true],
  ["2018-06-30", true],
  ["2018", true],
  ["2017-06", false],
  ["2018-07-01", false],
  ["2019", false],
])("knows whether %s may be a day of the fiscal year 2017–18: %s", (date, may) => {
  expect(touches("FY2018", date)).toBe(may);
});

const part = { intervention: { id: "a", name: "A" }, level: "PROJECT" } as ReportPart;

it.each([
  [{ actualStart: "2016", actualEnd: "2018-01" }, true],
  [{ plannedStart: "2018-06-30" }, true],
  [{ actualStart: "2010" }, true],
  [{ actualStart: "2018-07" }, false],
  [{ actualStart: "2016", actualEnd: "2017-06" }, false],
  [{ actualEnd: "2018-01" }, false],
])("knows what was at work in the fiscal year 2017–18: %o is %s", (dates, was) => {
  expect(atWork("FY2018", { ...part, ...dates })).toBe(was);
});
