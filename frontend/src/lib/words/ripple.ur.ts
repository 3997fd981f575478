import { plural } from "./plural";
import type { ripple as english } from "./ripple.en";

const adoptions = plural("ur", { one: "# بار اپنایا گیا", other: "# بار اپنایا گیا" });

/** What the figures of the ripple and its slider say. */
export const ripple: typeof english = {
  figures: "مجموعی نتیجہ",
  noFactor: "کوئی اصل موجود نہیں، اس لیے پھیلاؤ کا تناسب غیر متعین ہے",
  factorFinding: (factor) => `ہر اصل سے ${factor} مستحکم مثالیں نکلیں`,
  factor: "پھیلاؤ کا تناسب",
  factorOf: (established, origins) => `مستحکم مثالیں: ${established} ÷ اصل: ${origins}`,
  undefined: "غیر متعین",
  time: "اپنانے تک درمیانی مدت",
  daysOf: (days) => `${days} دن`,
  timeOf: (dated, undated) =>
    `دونوں تاریخوں والی ${dated} مثالوں سے؛ مزید ${undated} میں کوئی تاریخ موجود نہیں`,
  gaveUp: "ترک شدہ شاخیں",
  meaning:
    "پھیلاؤ کا تناسب: فی اصل مستحکم مثالیں، خواہ کتنے ہی فاصلے پر ہوں۔ مدت: جس اقدام سے طریقہ پھیلا اس کے آغاز سے استحکام کے مرحلے تک، یا اس کی تاریخ نہ ہو تو آغاز کے مرحلے تک کے دن؛ دن سے کم درست تاریخ اپنے پہلے دن سے شمار ہوتی ہے۔ بعد کی رقوم: ابتدائی نسل کے بعد کی نسلوں اور ان کے حصوں کے لیے عوامی مالی حصے، ہر ایک اپنی قریب ترین بالائی نسل میں۔",
  generations: "ہر نسل کہاں تک پہنچی",
  generationFinding: (clusters, generation) => `${generation} سب سے زیادہ کلسٹروں تک پہنچی: ${clusters}`,
  money: "بعد کی رقوم",
  moneyFinding: (valued, rows) =>
    valued === 0
      ? "بعد کی رقوم کی مالیت کسی نے درج نہیں کی"
      : `${rows} میں سے ${valued} اندراجات میں بعد کی رقوم کی مالیت درج ہے`,
  noMoney: "بعد کی کوئی رقم درج نہیں",
  noAbandoned: "کوئی شاخ ترک نہیں کی گئی",
  abandonedFinding: plural("ur", { one: "ایک شاخ ترک کی گئی", other: "# شاخیں ترک کی گئیں" }),
  adopter: "ترک کرنے والا",
  when: "کب",
  slider: "اس سال کے آخر تک کا پھیلاؤ",
  everything: "آخری سال، بلا تاریخ اندراجات سمیت",
  sliderNote: plural("ur", {
    one: "# مثال دکھائی نہیں گئی: بعد میں شروع ہوئی، یا بلا تاریخ ہے۔",
    other: "# مثالیں دکھائی نہیں گئیں: بعد میں شروع ہوئیں، یا بلا تاریخ ہیں۔",
  }),
  graphFinding: (count, year) => `${year} کے آخر تک ${adoptions(count)}`,
  graphAll: (count, generations) =>
    plural("ur", { one: `# نسل میں ${adoptions(count)}`, other: `# نسلوں میں ${adoptions(count)}` })(
      generations,
    ),
  edges: "دکھائی گئی مثالیں",
  figuresOf: "نیچے کے اعداد تمام مثالوں کے ہیں، اوپر خواہ کوئی بھی سال منتخب ہو۔",
};
