import { grouped } from "@/lib/decimal";
import { remembered } from "@/lib/remembered";

type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = remembered((locale: string) => new Intl.PluralRules(locale));

/** The form of a phrase for a count; # stands for the count. */
export const plural =
  (locale: string, forms: Forms) =>
  (count: number): string =>
    (forms[rules(locale).select(count)] ?? forms.other).replace("#", grouped(count, locale));
