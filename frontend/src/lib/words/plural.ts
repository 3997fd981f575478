import { grouped } from "@/lib/decimal";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The form of a phrase for a count; # stands for the count. */
export const plural =
  (locale: string, forms: Forms) =>
  (count: number): string =>
    (forms[new Intl.PluralRules(locale).select(count)] ?? forms.other).replace("#", grouped(count, locale));
