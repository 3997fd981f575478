import { locale as here } from "./language";
import { remembered } from "./remembered";

/** Dates keep the precision they were recorded with: "2001", "2004-08", "2004-08-14" or the fiscal year "FY2018". */
export type PartialDate = string;

const pattern = /^(?:FY(\d{4})|(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?)$/;

const inUrdu = (locale: string) => locale.startsWith("ur");

/** "FY2018" runs from 1 July 2017 to 30 June 2018. Urdu writes the years as Pakistan's budgets do, with a hyphen. */
const fiscalYear = (year: number, locale: string) =>
  inUrdu(locale)
    ? `مالی\u00a0سال\u00a0${year - 1}-${String(year).slice(-2)}`
    : `FY\u00a0${year - 1}–${String(year).slice(-2)}`;

const month = { year: "numeric", month: "short", timeZone: "UTC" } as const;
const months = remembered((locale: string) => new Intl.DateTimeFormat(locale, month));
const days = remembered((locale: string) => new Intl.DateTimeFormat(locale, { ...month, day: "numeric" }));
const instants = remembered(
  (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }),
);
const localDays = remembered((locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: "medium" }));
const times = remembered(
  (locale: string) =>
    new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "numeric", hour12: true, dayPeriod: "short" }),
);

/** The library's Urdu has a comma before the year; in Pakistan nobody writes one. */
const withoutComma = (date: string) => date.replace("، ", " ");

/** "30 نومبر 2026، شام 4:08 بجے": the part of the day goes before the hour, in a word. */
function urduInstant(instant: Date, locale: string) {
  const parts = Object.fromEntries(
    times(locale)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  return `${withoutComma(localDays(locale).format(instant))}، ${parts["dayPeriod"]} ${parts["hour"]}:${parts["minute"]} بجے`;
}

function spoken(year: string, month: string | undefined, day: string | undefined, locale: string) {
  if (!month) return year;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const text = (day ? days : months)(locale).format(instant);
  return withoutComma(text).replaceAll(" ", "\u00a0");
}

export function dateText(date: PartialDate, locale = here): string {
  const [, fiscal, year, month, day] = pattern.exec(date) ?? [];
  if (fiscal) return fiscalYear(Number(fiscal), locale);
  return year ? spoken(year, month, day, locale) : date;
}

/** What a machine reads in <time datetime>: a fiscal year has no form there. */
export const machineDate = (date: PartialDate) => (date.startsWith("FY") ? undefined : date);

/** First and last moment a partial date can mean, in years with a fraction; for drawing. */
export function yearSpan(date: PartialDate): [number, number] | undefined {
  const [, fiscal, year, month, day] = pattern.exec(date) ?? [];
  if (fiscal) return [Number(fiscal) - 0.5, Number(fiscal) + 0.5];
  if (!year) return undefined;
  if (!month) return [Number(year), Number(year) + 1];
  const start = Number(year) + (Number(month) - 1) / 12;
  if (!day) return [start, start + 1 / 12];
  const moment = start + (Number(day) - 1) / 365;
  return [moment, moment + 1 / 365];
}

export function rangeText(from?: PartialDate, to?: PartialDate, locale = here): string | undefined {
  if (!from && !to) return undefined;
  if (from === to && from) return dateText(from, locale);
  const [start, end] = [from, to].map((date) => (date ? dateText(date, locale) : "?"));
  return to ? `${start} – ${end}` : start;
}

export const instantText = (instant: string, locale = here) =>
  inUrdu(locale) ? urduInstant(new Date(instant), locale) : instants(locale).format(new Date(instant));

/** "2026-03-31T14:05": an instant as a field for local time has it. */
export function localMinute(instant: Date): string {
  const shifted = new Date(instant.getTime() - instant.getTimezoneOffset() * 60_000);
  return shifted.toISOString().slice(0, 16);
}
