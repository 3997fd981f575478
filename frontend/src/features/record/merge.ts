import { sameJson, type Json } from "./fields";
import type { FormJson } from "./writing";

/** A field in which what I wrote and what the register has now are not the same. */
export interface Difference {
  name: string;
  mine: Json;
  theirs: Json;
  /** Whose is to stand unless somebody says otherwise: of whoever changed it; mine, when both did. */
  side: Side;
}

export type Side = "mine" | "theirs";

/** What differs between two forms that both began as {@code base}. */
export function differences(names: string[], base: FormJson, mine: FormJson, theirs: FormJson): Difference[] {
  return names
    .filter((name) => !sameJson(mine[name], theirs[name]))
    .map((name) => ({
      name,
      mine: mine[name],
      theirs: theirs[name],
      side: sameJson(mine[name], base[name]) ? "theirs" : "mine",
    }));
}

/** My form, with theirs where theirs was chosen. */
export const chosen = (mine: FormJson, different: Difference[], sides: Record<string, Side>): FormJson => {
  const taken = different.filter(({ name, side }) => (sides[name] ?? side) === "theirs");
  const all = { ...mine, ...Object.fromEntries(taken.map(({ name, theirs }) => [name, theirs])) };
  return Object.fromEntries(Object.entries(all).filter(([, json]) => json !== undefined));
};
