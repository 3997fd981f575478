import { typedNumber } from "@/lib/decimal";

/** The kinds of record that a field may name. */
export type Named = "agency" | "cluster" | "intervention" | "contribution";

/** One field of a form: how it is written, and what it is in the register. */
export type Field =
  | { kind: "text"; required?: boolean; lines?: number; most?: number; upper?: boolean }
  | { kind: "date" }
  | { kind: "decimal"; required?: boolean }
  | { kind: "choice"; options: Record<string, string>; required?: boolean }
  | { kind: "flag" }
  | { kind: "record"; of: Named; required?: boolean }
  | { kind: "group"; fields: Fields }
  | { kind: "list"; of: Field };
export type Fields = Record<string, Field>;

/** A form has a field for all that can be written: what it left out, saving would take away. */
export type FieldsOf<F> = { [K in keyof Required<F>]: Field };

/** What an input holds: text, a yes, and of a list each item in an object of its own. */
export type Value = string | boolean | { [name: string]: Value } | { value: Value }[];
export type Json = unknown;
type JsonObject = Record<string, Json>;

const isObject = (json: Json): json is JsonObject =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** A record that is shown by name is written by its id. */
const idOf = (json: Json): Json => (isObject(json) && "id" in json ? json["id"] : json);

/** What the inputs hold for what the register has. */
export function valueOf(field: Field, json: Json): Value {
  switch (field.kind) {
    case "flag":
      return json === true;
    case "group":
      return valuesOf(field.fields, json);
    case "list":
      return (Array.isArray(json) ? json : []).map((item: Json) => ({ value: valueOf(field.of, item) }));
    default: {
      const plain = field.kind === "record" ? idOf(json) : json;
      return plain === undefined || plain === null ? "" : String(plain);
    }
  }
}

export const valuesOf = (fields: Fields, json: Json): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      valueOf(field, isObject(json) ? json[name] : undefined),
    ]),
  );

/** What the register is to have for what the inputs hold; nothing for what is empty. */
export function jsonOf(field: Field, value: Value | undefined): Json {
  switch (field.kind) {
    case "flag":
      return value === true;
    case "group":
      return someOf(formOf(field.fields, value as Record<string, Value>), field.fields);
    case "list": {
      const items = ((value ?? []) as { value: Value }[]).map((item) => jsonOf(field.of, item.value));
      const filled = items.filter((item) => item !== undefined);
      return filled.length > 0 ? filled : undefined;
    }
    default:
      return written(field, String(value ?? "").trim());
  }
}

function written(field: Field, text: string): Json {
  if (text === "") return undefined;
  if (field.kind === "decimal") return typedNumber(text);
  return field.kind === "text" && field.upper ? text.toUpperCase() : text;
}

export const formOf = (fields: Fields, values: Record<string, Value> | undefined): JsonObject =>
  Object.fromEntries(
    Object.entries(fields)
      .map(([name, field]) => [name, jsonOf(field, values?.[name])] as const)
      .filter(([, json]) => json !== undefined),
  );

/** An object in which nothing was filled in is none; an unticked box fills nothing in. */
const someOf = (form: JsonObject, fields: Fields): JsonObject | undefined =>
  Object.entries(form).some(([name, json]) => fields[name]?.kind !== "flag" || json === true)
    ? form
    : undefined;

/** The inputs without the items of lists in which nothing was filled in, so that places in both are the same. */
export function pruned(field: Field, value: Value): Value {
  if (field.kind === "group") return prunedAll(field.fields, value as Record<string, Value>);
  if (field.kind !== "list") return value;
  return (value as { value: Value }[])
    .filter((item) => jsonOf(field.of, item.value) !== undefined)
    .map((item) => ({ value: pruned(field.of, item.value) }));
}

export const prunedAll = (fields: Fields, values: Record<string, Value>): Record<string, Value> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [
      name,
      pruned(field, values[name] ?? valueOf(field, undefined)),
    ]),
  );

/** The input that a JSON pointer into the form leads to. */
export const inputAt = (pointer: string) =>
  pointer
    .split("/")
    .slice(1)
    .flatMap((step) =>
      /^\d+$/.test(step) ? [step, "value"] : [step.replaceAll("~1", "/").replaceAll("~0", "~")],
    )
    .join(".");

/** Whether two forms say the same; numbers by what they are, not how they were typed. */
export const sameJson = (one: Json, other: Json): boolean => canonical(one) === canonical(other);

function canonical(json: Json): string {
  if (Array.isArray(json)) return `[${json.map(canonical).join()}]`;
  if (isObject(json) && "isLosslessNumber" in json) return String(json);
  if (isObject(json))
    return `{${Object.keys(json)
      .sort()
      .map((name) => `${name}:${canonical(json[name])}`)
      .join()}}`;
  return String(json);
}
