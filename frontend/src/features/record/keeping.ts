import { parseExactly, stringifyExactly } from "@/lib/decimal";
import { forget, keep, keptForms, type KeptForm } from "@/lib/kept";
import { sameJson, type Value } from "./fields";
import type { TypeName } from "./types";
import { Creation, type FormJson, type Written } from "./writing";

/** What a form begins with; without an id it is to be added. */
export interface Start {
  id?: string;
  version?: number;
  form: FormJson;
}

export const baseOf = (kept: KeptForm): Start => ({
  id: kept.id,
  version: kept.version,
  form: parseExactly(kept.base) as FormJson,
});

/** What somebody typed into this form before: into this record's, or into a new one's that began the same. */
export function keptFor(person: string, type: TypeName, start: Start, once?: string): KeptForm | undefined {
  const own = keptForms().filter(
    (kept) => kept.person === person && kept.type === type && kept.id === start.id,
  );
  if (start.id) return own[0];
  return once
    ? own.find((kept) => kept.once === once)
    : own.find((kept) => !kept.waiting && sameJson(baseOf(kept).form, start.form));
}

/** The forms that are on screen: what is typed there is sent from there. */
export const onScreen = new Set<string>();

/** Keeps one form while it is typed. */
export class Keeper {
  readonly creation: Creation;
  private values: Record<string, Value>;
  private waiting?: { draft: boolean };

  constructor(
    private readonly person: string,
    private readonly type: TypeName,
    private base: Start,
    kept?: KeptForm,
  ) {
    this.creation = new Creation(type, kept?.once, kept?.open);
    this.values = (kept?.values ?? {}) as Record<string, Value>;
    this.waiting = kept?.waiting;
  }

  get name() {
    return this.base.id ?? this.creation.once;
  }

  /** From here on it is a change of this version. */
  startFrom(base: Start) {
    this.base = base;
  }

  typed(values: Record<string, Value>) {
    this.values = values;
    this.keep();
  }

  /** Whether it is to be sent as soon as that is possible. */
  wait(waiting: { draft: boolean } | undefined, values: Record<string, Value>) {
    this.waiting = waiting;
    this.typed(values);
  }

  private keep() {
    keep({
      person: this.person,
      type: this.type,
      id: this.base.id,
      version: this.base.version,
      base: stringifyExactly(this.base.form),
      values: this.values,
      at: new Date().toISOString(),
      once: this.creation.once,
      open: this.creation.open,
      waiting: this.waiting,
    });
  }

  forget() {
    forget({ person: this.person, type: this.type, id: this.base.id, once: this.creation.once });
  }
}

export type { Written };
