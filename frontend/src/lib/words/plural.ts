import { grouped } from "@/lib/decimal";
import { remembered } from "@/lib/remembered";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = remembered((locale: string) => new Intl.PluralRules(locale));
const lists = remembered((locale: string) => new Intl.ListFormat(locale));

/** The form of a phrase for a count; # stands for the count. */
export const plural =
  (locale: string, forms: Forms) =>
  (count: number): string =>
    (forms[rules(locale).select(count)] ?? forms.other).replace("#", grouped(count, locale));

/** "a, b and c". */
export const listIn =
  (locale: string) =>
  (names: string[]): string =>
    lists(locale).format(names);
