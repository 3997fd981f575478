import type { budgets as english } from "./budgets.en";
import { plural } from "./plural";

/** What the screens of gaps and budgets say. */
export const budgets: typeof english = {
  gapsFinding: (without, committed) =>
    without === 0
      ? `وعدے والے تمام ${committed} پروگراموں کا اجرا درج ہے`
      : `وعدے والے ${committed} پروگراموں میں سے ${without} کا کوئی اجرا درج نہیں`,
  gapsNoFinding: "اس انتخاب میں کوئی وعدہ درج نہیں",
  programme: "پروگرام",
  budget: "بجٹ",
  committed: "وعدہ شدہ",
  released: "جاری شدہ",
  toCommit: "وعدہ باقی",
  toRelease: "اجرا باقی",
  unknown: "کوئی بجٹ ظاہر نہیں کیا گیا",
  noCommitment: "کوئی وعدہ درج نہیں",
  noRelease: "کوئی اجرا درج نہیں",
  over: { toCommit: "بجٹ سے زائد", toRelease: "وعدے سے زائد" },
  gapsMeaning:
    "وعدہ باقی: بجٹ منہا وعدہ شدہ رقم، آگے منتقل کی گئی رقوم نکال کر۔ اجرا باقی: وعدہ شدہ منہا جاری شدہ۔ بجٹ یا وعدہ نہ ہو تو فرق نامعلوم ہے، صفر نہیں۔ پروگرام کے سوا دیگر فلٹر مالی حصوں پر لگتے ہیں، بجٹ پر نہیں۔ مسودے کبھی شمار نہیں ہوتے۔",
  reportedBy: "درج کنندہ",
  totals: "کل بجٹ",
  status: "حالت",
  interventions: "اقدامات",
  count: plural("ur", { one: "# اقدام", other: "# اقدامات" }),
  noTotals: "اس انتخاب میں کوئی بجٹ ظاہر نہیں کیا گیا",
  finding: {
    short: (name, currency, amount) => `${name} کے حصے کل سے ${currency} ${amount} کم ہیں`,
    exceed: (name, currency, amount) => `${name} کے حصے کل سے ${currency} ${amount} زیادہ ہیں`,
    equal: "جہاں کل اور حصوں دونوں کا بجٹ ظاہر ہے، وہ برابر ہیں",
    none: "کسی کل کے ایسے حصے نہیں جن کا بجٹ ظاہر ہو",
  },
  wholes: "کل اور ان کے حصے",
  counted: "کیا شمار ہوا",
  countedLead: "وہ سطحیں جو بجٹ ظاہر کرتی ہیں، ہر ایک ایک بار۔",
  whole: "کل",
  parts: "اس کے حصے",
  difference: "فرق",
  fallShort: "حصے اس قدر کم ہیں",
  exceed: "حصے اس قدر زیادہ ہیں",
  agree: "حصے مل کر کل کے برابر ہیں",
  noParts: "کسی حصے نے بجٹ ظاہر نہیں کیا",
  partsOnly: "صرف حصوں نے ظاہر کیا",
  periods: "مدت",
  wholePeriod: "پوری مدت",
  covered: "کسی کل میں شامل",
  coveredLead: "اوپر شمار کیے گئے اقدامات کے حصوں کا ظاہر کردہ: دکھایا گیا ہے، کسی میزان میں شامل نہیں۔",
  inside: "اس کے بجٹ میں شامل",
  without: plural("ur", {
    one: "# اقدام کا بجٹ معلوم نہیں: اس کی لاگت نامعلوم ہے اور کسی میزان میں شامل نہیں۔",
    other: "# اقدامات کا بجٹ معلوم نہیں: ان کی لاگت نامعلوم ہے اور کسی میزان میں شامل نہیں۔",
  }),
  meaning:
    "حالت اور اصل کرنسی کے لحاظ سے، دونوں میں سے کسی کے آر پار جمع نہیں کیا گیا۔ بلا مدت بجٹ پورا بجٹ ہے؛ ایسا بجٹ نہ ہو تو مدتیں جمع ہوتی ہیں، بعد کا بجٹ اسی مدت کے پہلے بجٹ کی جگہ لیتا ہے، اور لمبی مدت کے اندر کی مدت اس میں جمع نہیں ہوتی۔ مسودے کبھی شمار نہیں ہوتے۔",
};
