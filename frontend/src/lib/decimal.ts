import { parse } from "lossless-json";

/** A number as the register recorded it: a JavaScript number where that prints the same digits, else the digits. */
export type Decimal = number | string;

const exact = (digits: string): Decimal => (String(Number(digits)) === digits ? Number(digits) : digits);

/** JSON.parse that keeps every digit of every number. */
export const parseExactly = (json: string): unknown => parse(json, undefined, exact);

const separators = (locale: string) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { group: sign("group"), decimal: sign("decimal") };
};

/** Groups the digits for reading, and neither rounds nor adds any. */
export function grouped(value: Decimal, locale = "en"): string {
  const { group, decimal } = separators(locale);
  const [, minus = "", whole = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (!whole) return String(value);
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (minus && "−") + digits + (fraction ? decimal + fraction : "");
}

export const isZero = (value: Decimal) => Number(value) === 0;
export const isNegative = (value: Decimal) => String(value).startsWith("-");

/** How long to draw a value beside the longest one, in percent: a picture, never a figure. */
export function drawnShare(value: Decimal, longest: Decimal): number {
  const share = (Number(value) / Number(longest)) * 100;
  return Number.isFinite(share) ? Math.min(100, Math.max(0, share)) : 0;
}

export const longest = (values: Decimal[]): Decimal =>
  values.reduce((most, value) => (Number(value) > Number(most) ? value : most), 0);
