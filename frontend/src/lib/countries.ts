import { locale } from "./language";
import { remembered } from "./remembered";

const names = remembered((of: string) => new Intl.DisplayNames(of, { type: "region" }));

/** "PK" → "Pakistan"; a code nobody knows stays as it is. */
export const countryName = (code: string): string => {
  try {
    return names(locale).of(code) ?? code;
  } catch {
    return code;
  }
};
