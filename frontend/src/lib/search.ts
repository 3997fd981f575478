/** Reading the state of a screen from its URL: what is not understood is left out, never an error. */
type Read<T> = (raw: unknown) => T | undefined;

/** Also of what was read before: a number or a yes is what its text in the URL was. */
const all = (raw: unknown): string[] =>
  (Array.isArray(raw) ? raw : [raw])
    .map((value: unknown) => (["number", "boolean"].includes(typeof value) ? String(value) : value))
    .filter((value): value is string => typeof value === "string" && value !== "");

const someOrNone = <T>(values: T[]) => (values.length > 0 ? values : undefined);

export const text: Read<string> = (raw) => all(raw)[0];
export const texts: Read<string[]> = (raw) => someOrNone(all(raw));
export const yesNo: Read<boolean> = (raw) => ({ true: true, false: false })[all(raw)[0] ?? ""];

export const matching =
  (pattern: RegExp): Read<string> =>
  (raw) =>
    all(raw).find((value) => pattern.test(value));

export const whole: Read<number> = (raw) => {
  const digits = all(raw)[0] ?? "";
  return /^\d+$/.test(digits) ? Number(digits) : undefined;
};

/** One of the keys of a dictionary. */
export const oneOf =
  <K extends string>(known: Record<K, unknown>): Read<K> =>
  (raw) =>
    all(raw).find((value): value is K => value in known);

export const someOf =
  <K extends string>(known: Record<K, unknown>): Read<K[]> =>
  (raw) =>
    someOrNone(all(raw).filter((value): value is K => value in known));

/** The first so many of a list. */
export const upTo =
  <T>(most: number, read: Read<T[]>): Read<T[]> =>
  (raw) =>
    read(raw)?.slice(0, most);

type Shape = Record<string, Read<unknown>>;
export type Search<S extends Shape> = { [K in keyof S]?: Exclude<ReturnType<S[K]>, undefined> };

export const searchOf =
  <S extends Shape>(shape: S) =>
  (raw: Record<string, unknown>): Search<S> => {
    const read = Object.entries(shape).map(([name, reader]) => [name, reader(raw[name])] as const);
    return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as Search<S>;
  };

/** Plain query strings: `?stage=PLEDGE&stage=RELEASE`, the same as the API's own. */
export function parseSearch(query: string): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = values[name];
    values[name] = before === undefined ? value : [before, value].flat();
  }
  return values;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search))
    for (const one of [value].flat()) if (one !== undefined && one !== "") query.append(name, String(one));
  return query.size > 0 ? `?${query}` : "";
}

/** Adds a value to a list in the URL, or takes it out. */
export function toggled<T>(values: T[] | undefined, value: T): T[] | undefined {
  const rest = (values ?? []).filter((other) => other !== value);
  return someOrNone(rest.length === (values ?? []).length ? [...rest, value] : rest);
}
