import { locale } from "./language";

const names = new Intl.DisplayNames(locale, { type: "region" });

/** "PK" → "Pakistan"; a code nobody knows stays as it is. */
export const countryName = (code: string): string => {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
};
