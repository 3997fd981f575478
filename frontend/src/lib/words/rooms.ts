import { inChosen } from "@/lib/language";

/**
 * The words of single rooms, in the language chosen: loaded with the screens that say them. Those under the name that a room has
 * in its address are asked for together with its code.
 */
export const rooms = {
  access: () =>
    inChosen({
      en: async () => (await import("./access.en")).access,
      ur: async () => (await import("./access.ur")).access,
    }),
  budgets: () =>
    inChosen({
      en: async () => (await import("./budgets.en")).budgets,
      ur: async () => (await import("./budgets.ur")).budgets,
    }),
  coverage: () =>
    inChosen({
      en: async () => (await import("./coverage.en")).coverage,
      ur: async () => (await import("./coverage.ur")).coverage,
    }),
  data: () =>
    inChosen({
      en: async () => (await import("./data.en")).data,
      ur: async () => (await import("./data.ur")).data,
    }),
  form: () =>
    inChosen({
      en: async () => (await import("./form.en")).form,
      ur: async () => (await import("./form.ur")).form,
    }),
  merge: () =>
    inChosen({
      en: async () => (await import("./merge.en")).merge,
      ur: async () => (await import("./merge.ur")).merge,
    }),
  mine: () =>
    inChosen({
      en: async () => (await import("./mine.en")).mine,
      ur: async () => (await import("./mine.ur")).mine,
    }),
  quality: () =>
    inChosen({
      en: async () => (await import("./quality.en")).quality,
      ur: async () => (await import("./quality.ur")).quality,
    }),
  reports: () =>
    inChosen({
      en: async () => (await import("./reports.en")).reports,
      ur: async () => (await import("./reports.ur")).reports,
    }),
  ripple: () =>
    inChosen({
      en: async () => (await import("./ripple.en")).ripple,
      ur: async () => (await import("./ripple.ur")).ripple,
    }),
  said: () =>
    inChosen({
      en: async () => (await import("./said.en")).said,
      ur: async () => (await import("./said.ur")).said,
    }),
};
