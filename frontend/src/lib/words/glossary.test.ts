import { readFileSync, readdirSync } from "node:fs";
import { expect, test } from "vitest";

const folder = new URL(".", import.meta.url);

/** Every word that a reader may see: the texts between quotes of the catalogues of a language. */
function texts(language: "en" | "ur"): [string, string][] {
  return readdirSync(folder)
    .filter(
      (file) =>
        file === `${language}.ts` || file.endsWith(`.${language}.ts`) || file.endsWith(`.${language}.json`),
    )
    .flatMap((file) =>
      [...readFileSync(new URL(file, folder), "utf8").matchAll(/"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g)].map(
        ([text]): [string, string] => [file, text.slice(1, -1)],
      ),
    );
}

/**
 * One Urdu term for one concept: what each concept is called, and the words that once stood for it or mean something else
 * to a reader in Pakistan. The glossary with its reasons is in docs/urdu.md.
 */
const urdu: [term: string, not: RegExp][] = [
  ["کلسٹروں", /کلسٹرز/],
  ["کلسٹر ڈویلپمنٹ", /کلسٹر ترقیاتی/],
  ["معاونت", /مالی حص[ہےو]/],
  ["طے شدہ رقم", /وعد[ہےو]/],
  ["ملکی ادارے", /مقامی شریک/],
  ["ملکی حصہ", /مقامی حصہ/],
  ["مالیت درج نہیں", /بلا مالیت/],
  ["شرحِ مبادلہ دستیاب نہیں", /بلا شرح/],
  ["شرحِ مبادلہ", /شرح مبادلہ/],
  ["آپس میں جمع نہیں کیے جاتے", /آر پار/],
  ["رقم کی کمی", /باقی رق/],
  ["سال وار تقسیم", /مرحلہ بندی/],
  ["مقررہ، تخمینہ", /منصوبہ بند(?!ی)/],
  ["حقیقی آغاز", /اصل (آغاز|اختتام)/],
  ["ماخذ، مآخذ", /"ذریعہ"|ذرائع/],
  ["متوازی کام", /تکرار/],
  ["کون کہاں", /احاطہ/],
  ["غیر یقینی", /مشکوک/],
  ["اپنانے کا اندراج", /اپنانا|مثالیں/],
  ["لہر", /(?<!\p{L})نسل(?!ی)/u],
  ["مقامی ضرورت کے مطابق ڈھالنا", /موافقت/],
  ["تقلید", /اعادہ/],
  ["سپردگی", /حوالگی|حوالے کی(?!ے)/],
  ["شائع شدہ", /عوامی/],
  ["لاگ ان", /داخل ہو|داخل ہیں|باہر نکل/],
  ["ایڈیٹر", /(?<!\p{L})مدیر(?!\p{L})/u],
  ["دستخط کی خفیہ کلید", /دستخطی راز/],
  ["API کی تکنیکی تفصیل", /معاہدہ/],
  ["فائل سے اندراج", /(?<!عمل )درآمد/],
  ["رجسٹر میں درج", /منظور/],
  ["مسترد", /(?<!\p{L})رد(?!\p{L})/u],
  ["ویب ہک", /ویب ہکس/],
  ["یومیہ نقل", /محفوظ حالت/],
  ["آرکائیو", /محفوظ[ہے](?!\p{L})/u],
  ["آئی ڈی", /اس شناخت/],
  ["چارٹ", /خاکہ/],
  ["کاپی کریں", /نقل کریں/],
  ["کالم کا نام", /سرخی/],
  ["کثیر الجہتی", /کثیر الملکی/],
  ["پتا", /پتہ/],
];

/** Words that mean something else to a reader in a ministry: a public intervention is one of the public sector. */
const english: [term: string, not: RegExp][] = [
  ["published", /(?<!other )\bpublic (record|intervention|contribution|adoption|agenc)/i],
  ["sector", /\b(one|two|same|a) trades?\b/i],
  ["software", /\bprograms?\b/i],
  ["active", /\blive intervention|\} live\b/i],
  ["never added together", /added across (neither|none)/i],
  ["download", /\btake along\b/i],
];

test.each(urdu)("says %s in Urdu", (_, not) => {
  expect(texts("ur").filter(([, text]) => not.test(text))).toEqual([]);
});

test.each(english)("says %s in English", (_, not) => {
  expect(texts("en").filter(([, text]) => not.test(text))).toEqual([]);
});
