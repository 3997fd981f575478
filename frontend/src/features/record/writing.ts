import { readNow, send } from "@/api/client";
import { Problem } from "@/api/problem";
import { parseAsWritten, stringifyExactly } from "@/lib/decimal";
import type { QueryClient } from "@tanstack/react-query";
import { formOf, prunedAll, valuesOf, type Json, type Value } from "./fields";
import { addresses, lists, recordTypes, type RecordType, type TypeName } from "./types";

export type FormJson = Record<string, Json>;

/** A version of a record, as it is written. */
export interface Written {
  id: string;
  version: number;
  form: FormJson;
}

type Answered = { id: string; version: number } & FormJson;

/** The form that a record has at present. */
export function writtenOf(type: RecordType, record: Answered): Written {
  const form = formOf(type.fields, valuesOf(type.fields, record));
  return {
    id: record.id,
    version: record.version,
    form: type.drafts ? { ...form, draft: record["draft"] === true } : form,
  };
}

export const present = (type: TypeName, id: string) => readNow(addresses[type], { path: { id } });

/** What the register has now; nothing when it is gone. */
export async function fetchWritten(
  queries: QueryClient,
  type: TypeName,
  id: string,
): Promise<Written | undefined> {
  try {
    const record = await queries.fetchQuery({ ...present(type, id), staleTime: 0 });
    return writtenOf(recordTypes[type], record as unknown as Answered);
  } catch (problem) {
    if (problem instanceof Problem && problem.missing) return undefined;
    throw problem;
  }
}

/** Puts a form in the place of the version it was made from, or where there is none any more. */
export async function put(type: TypeName, id: string, version: number | undefined, form: FormJson) {
  return (await send("put", addresses[type], { path: { id }, version, body: form })) as unknown as Answered;
}

/**
 * Adds one record, however often it is tried: all tries have one key. When an answer was lost and the form was changed
 * since, the first try is repeated for its answer, and the change is put on top of it.
 */
export class Creation {
  constructor(
    private readonly type: TypeName,
    readonly once: string = crypto.randomUUID(),
    /** What was sent without an answer, as JSON. */
    public open?: string,
  ) {}

  async create(form: FormJson): Promise<{ id: string }> {
    if (this.open !== undefined && this.open !== stringifyExactly(form)) {
      const made = await this.post(this.open).catch((problem: unknown) => {
        if (this.open !== undefined) throw problem;
        return undefined;
      });
      if (made) return put(this.type, made.id, made.version, form);
    }
    return this.post(stringifyExactly(form));
  }

  private async post(form: string) {
    this.open = form;
    try {
      const body = parseAsWritten(form) as FormJson;
      return (await send("post", lists[this.type], { body, once: this.once })) as unknown as Answered;
    } catch (problem) {
      // A refusal says that nothing was added; no answer, or that it is still being worked on, says nothing.
      const unsure = problem instanceof Problem && (problem.passing || problem.kind?.endsWith("in-progress"));
      if (!unsure) this.open = undefined;
      throw problem;
    }
  }
}

/** What the inputs hold, as it is written. */
export function formFrom(type: TypeName, values: Record<string, Value>, draft: boolean): FormJson {
  const kind: RecordType = recordTypes[type];
  const form = formOf(kind.fields, prunedAll(kind.fields, values));
  return kind.drafts ? { ...form, draft } : form;
}

/** Writes a form: a new record, or in the place of the version that it was made from. */
export const write = (
  type: TypeName,
  { id, version }: Partial<Written>,
  form: FormJson,
  creation: Creation,
) => (id ? put(type, id, version, form) : creation.create(form));
