import type {
  CompletionReport,
  ContributionStage,
  ReportAmount,
  ReportFigure,
  ReportPart,
  ReportPlan,
  ReportYear,
} from "@/api/schema";
import { dateText, yearSpan } from "@/lib/dates";
import { words } from "@/lib/words";
import { reportsWords } from "@/lib/words/reports";

const order = Object.keys(words.codes.contributionStage) as ContributionStage[];

/** What a row of a report is called; a date over several fiscal years is named as reported. */
export const yearName = ({ fiscalYear, imprecise }: ReportYear): string =>
  fiscalYear ? dateText(fiscalYear) : imprecise ? dateText(imprecise) : reportsWords.undated;

export interface Line {
  year: ReportYear;
  plans: ReportPlan[];
  figures: Partial<Record<ContributionStage, ReportFigure>>;
}

/** The money of one currency, with its years and the stages that there are. */
export interface Sheet {
  /** Nothing for what nobody put a value on. */
  currency?: string;
  component?: "LOCAL" | "FOREIGN";
  stages: ContributionStage[];
  lines: Line[];
}

const parts = ({ amounts, phasing }: ReportYear) => [...phasing, ...amounts];

function sheetOf(years: ReportYear[], currency: string | undefined): Sheet {
  const of = <T extends ReportAmount | ReportPlan>(all: T[]) =>
    all.filter((one) => one.currency === currency);
  const lines = years
    .map((year) => ({
      year,
      plans: of(year.phasing),
      figures: Object.fromEntries(of(year.amounts).map(({ stage, figure }) => [stage, figure])),
    }))
    .filter(({ plans, figures }) => plans.length > 0 || Object.keys(figures).length > 0);
  const component = years.flatMap((year) => of<ReportAmount | ReportPlan>(parts(year)))[0]?.component;
  return {
    currency,
    component,
    stages: order.filter((stage) => lines.some(({ figures }) => stage in figures)),
    lines,
  };
}

/** A sheet for each currency: local first, then foreign, then what has no value. Nothing is added across them. */
export function sheetsOf(years: ReportYear[]): Sheet[] {
  const rank = ({ component }: Sheet) => (component === "LOCAL" ? 0 : component === "FOREIGN" ? 1 : 2);
  const currencies = new Set(years.flatMap((year) => parts(year).map(({ currency }) => currency)));
  return [...currencies].map((currency) => sheetOf(years, currency)).toSorted((a, b) => rank(a) - rank(b));
}

/** Every amount with the year it is of, for the table of who gives it. */
export const amountsOf = (years: ReportYear[]) =>
  years.flatMap((year) => year.amounts.map((amount) => ({ year, amount })));

/** The fiscal years that a report says something of, the latest first. */
export const fiscalYearsOf = ({ years }: Pick<CompletionReport, "years">): string[] =>
  years.flatMap(({ fiscalYear }) => fiscalYear ?? []).toSorted((a, b) => b.localeCompare(a));

/** Whether a date may be a day of the fiscal year. */
export function touches(fiscalYear: string, date: string): boolean {
  const [year, other] = [yearSpan(fiscalYear), yearSpan(date)];
  return year !== undefined && other !== undefined && year[0] < other[1] && other[0] < year[1];
}

/** Whether it is known to have begun by the end of the fiscal year, and not to have ended before it. */
export function atWork(fiscalYear: string, part: ReportPart): boolean {
  const year = yearSpan(fiscalYear);
  const start = yearSpan(part.actualStart ?? part.plannedStart ?? "");
  const end = yearSpan(part.actualEnd ?? part.plannedEnd ?? "");
  return Boolean(year && start && start[0] < year[1] && (!end || end[1] > year[0]));
}
