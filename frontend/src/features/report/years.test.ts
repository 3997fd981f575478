import type { ReportFigure, ReportYear } from "@/api/schema";
import { expect, it } from "vitest";
import { sheetsOf, yearName } from "./years";

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
