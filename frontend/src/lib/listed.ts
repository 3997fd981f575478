import { words } from "./words";

/** Names one after the other, as the chosen language divides them; what is missing is left out. */
export const listed = (names: (string | 0 | false | null | undefined)[]) =>
  names.filter(Boolean).join(words.comma);
