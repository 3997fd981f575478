import { locale as here } from "./language";
import { LosslessNumber, parse, stringify } from "lossless-json";
import { remembered } from "./remembered";

/** A number as the register recorded it: a JavaScript number where that prints the same digits, else the digits. */
export type Decimal = number | string;

const exact = (digits: string): Decimal => (String(Number(digits)) === digits ? Number(digits) : digits);

/** JSON.parse that keeps every digit of every number. */
export const parseExactly = (json: string): unknown => parse(json, undefined, exact);

/** The same, each number as it is written: to write it again just so. */
export const parseAsWritten = (json: string): unknown => parse(json);

/** JSON.stringify that writes numbers as they were typed. */
export const stringifyExactly = (value: unknown): string => stringify(value) ?? "";

/** What was typed, as a number with every digit; what is none stays text, for the register to refuse. */
export const typedNumber = (typed: string): LosslessNumber | string => {
  const digits = typed.replace(/[\s,_\u00a0]/g, "").replace("−", "-");
  return plain.test(digits) ? new LosslessNumber(digits.replace(/^(-?)0+(?=\d)/, "$1")) : typed;
};

const separators = remembered((locale: string) => {
  const parts = new Intl.NumberFormat(locale).formatToParts(-1234567.5);
  const sign = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  return { group: sign("group"), decimal: sign("decimal") };
});

/** Groups the digits for reading, and neither rounds nor adds any. */
export function grouped(value: Decimal, locale = here): string {
  const { group, decimal } = separators(locale);
  const [, minus = "", whole = "", fraction] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(value)) ?? [];
  if (!whole) return String(value);
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return (minus && "−") + digits + (fraction ? decimal + fraction : "");
}

export const isZero = (value: Decimal) => Number(value) === 0;
export const isNegative = (value: Decimal) => String(value).startsWith("-");

/** The value without its sign. */
export const magnitude = (value: Decimal): Decimal => exact(String(value).replace(/^-/, ""));

/** How long to draw a value beside the longest one, in percent: a picture, never a figure. */
export function drawnShare(value: Decimal, longest: Decimal): number {
  const share = (Number(value) / Number(longest)) * 100;
  return Number.isFinite(share) ? Math.min(100, Math.max(0, share)) : 0;
}

export const longest = (values: Decimal[]): Decimal =>
  values.reduce((most, value) => (Number(value) > Number(most) ? value : most), 0);

const plain = /^(-?)(\d+)(?:\.(\d+))?$/;

/** The value as a whole number of its own smallest places, to calculate with no digit lost. */
function scaled(value: Decimal, places: number): bigint {
  const [, minus, whole = "0", fraction = ""] = plain.exec(String(value)) ?? [];
  const digits = BigInt(whole + fraction.padEnd(places, "0"));
  return minus ? -digits : digits;
}

const placesOf = (value: Decimal) => plain.exec(String(value))?.[3]?.length ?? 0;

function unscaled(value: bigint, places: number): Decimal {
  const digits = String(value < 0n ? -value : value).padStart(places + 1, "0");
  const whole = digits.slice(0, digits.length - places);
  const fraction = digits.slice(digits.length - places).replace(/0+$/, "");
  return exact((value < 0n ? "-" : "") + whole + (fraction && `.${fraction}`));
}

/** The exact sum. */
export function added(values: Decimal[]): Decimal {
  const places = Math.max(0, ...values.map(placesOf));
  return unscaled(
    values.reduce((sum, value) => sum + scaled(value, places), 0n),
    places,
  );
}

/** An amount with more places than money has was calculated: it is shown in whole units, the half away from zero. */
export function shown(value: Decimal): Decimal {
  const places = placesOf(value);
  if (places <= moneyPlaces) return value;
  const [unit, all] = [10n ** BigInt(places), scaled(value, places)];
  const half = all < 0n ? -unit / 2n : unit / 2n;
  return exact(String((all + half) / unit));
}

/** Three, as some currencies have thousandths. */
const moneyPlaces = 3;

const ratios = remembered(
  (locale: string) => new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
);
const percents = remembered(
  (locale: string) => new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }),
);

/** A ratio with two places. */
export const ratio = (value: Decimal, locale = here) => ratios(locale).format(Number(value));

/** A share as a percentage with one place. */
export const percent = (share: Decimal, locale = here) => percents(locale).format(Number(share));
