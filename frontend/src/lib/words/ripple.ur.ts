import { plural } from "./plural";
import type { ripple as english } from "./ripple.en";

const adoptions = plural("ur", { one: "# بار اپنایا گیا", other: "# بار اپنایا گیا" });

/** What the figures of the ripple and its slider say. */
export const ripple: typeof english = {
  figures: "مجموعی نتیجہ",
  noFactor: "کوئی ابتدائی اقدام موجود نہیں، اس لیے پھیلاؤ کا تناسب متعین نہیں ہو سکتا",
  factorFinding: (factor) => `ہر ابتدائی اقدام سے اوسطاً ${factor} بار طریقہ اپنا کر قائم کیا گیا`,
  factor: "پھیلاؤ کا تناسب",
  factorOf: (established, origins) => `قائم ہو چکے: ${established} ÷ ابتدائی اقدامات: ${origins}`,
  undefined: "غیر متعین",
  time: "اپنانے میں لگنے والا وقت (وسطانیہ)",
  daysOf: (days) => `${days} دن`,
  timeOf: (dated, undated) =>
    `ان ${dated} اندراجات سے جن کی دونوں تاریخیں درج ہیں؛ مزید ${undated} میں کوئی ایک یا دونوں تاریخیں درج نہیں`,
  gaveUp: "جہاں طریقہ ترک ہوا",
  meaning:
    "پھیلاؤ کا تناسب: فی ابتدائی اقدام، اپنانے کے وہ اندراجات جو قائم ہو چکے، خواہ کسی بھی لہر میں ہوں۔ وقت: جس اقدام سے طریقہ پھیلا اس کے آغاز سے «قائم» ہونے کے مرحلے تک کے دن، اور اس کی تاریخ نہ ہو تو «آغاز» کے مرحلے تک؛ جس تاریخ میں دن درج نہ ہو وہ اپنی مدت کے پہلے دن سے شمار ہوتی ہے۔ بعد کی رقوم: ابتدائی لہر کے بعد کی لہروں اور ان کے حصوں کے لیے شائع شدہ معاونتیں، ہر ایک اپنے سے اوپر کی قریب ترین لہر میں۔",
  generations: "ہر لہر کتنے کلسٹروں تک پہنچی",
  generationFinding: (clusters, generation) => `${generation} سب سے زیادہ کلسٹروں تک پہنچی: ${clusters}`,
  money: "بعد کے مراحل کی رقوم",
  moneyFinding: (valued, rows) =>
    valued === 0
      ? "بعد کی رقوم کی مالیت کسی نے درج نہیں کی"
      : `${rows} میں سے ${valued} اندراجات میں بعد کی رقوم کی مالیت درج ہے`,
  noMoney: "بعد کی کوئی رقم درج نہیں",
  noAbandoned: "طریقہ کہیں ترک نہیں ہوا",
  abandonedFinding: plural("ur", { one: "طریقہ ایک جگہ ترک ہوا", other: "طریقہ # جگہوں پر ترک ہوا" }),
  adopter: "ترک کرنے والا",
  when: "کب",
  slider: "اس سال کے آخر تک کا پھیلاؤ",
  everything: "آخری سال، بلا تاریخ اندراجات سمیت",
  sliderNote: plural("ur", {
    one: "# اندراج دکھایا نہیں گیا: بعد میں شروع ہوا، یا بلا تاریخ ہے۔",
    other: "# اندراجات دکھائے نہیں گئے: بعد میں شروع ہوئے، یا بلا تاریخ ہیں۔",
  }),
  graphFinding: (count, year) => `${year} کے آخر تک ${adoptions(count)}`,
  graphAll: (count, generations) =>
    plural("ur", { one: `# لہر میں ${adoptions(count)}`, other: `# لہروں میں ${adoptions(count)}` })(
      generations,
    ),
  edges: "دکھائے گئے اندراجات",
  figuresOf: "نیچے کے اعداد اپنانے کے تمام اندراجات کے ہیں، اوپر خواہ کوئی بھی سال منتخب ہو۔",
};
