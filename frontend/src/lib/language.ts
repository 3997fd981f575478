/**
 * The languages of the screens. Urdu is written with Latin digits, as the Planning Commission's PC forms, budgets and
 * most official statistics of Pakistan are: a figure can be compared with its source digit by digit, and copied.
 */
export const languages = {
  en: { name: "English", short: "EN", direction: "ltr", locale: "en-GB" },
  ur: { name: "اردو", short: "اردو", direction: "rtl", locale: "ur-PK-u-nu-latn" },
} as const;

export type Language = keyof typeof languages;

const KEPT = "language";

/** A language is the reader's own and no part of what a link shows, so it is kept in the browser and not in the URL. */
function kept(): string | null {
  try {
    return localStorage.getItem(KEPT);
  } catch {
    return null;
  }
}

/** What was chosen before, else what the browser speaks. */
export function chosenOf(before: string | null, browser: string): Language {
  if (before !== null && before in languages) return before as Language;
  return browser.split("-")[0] === "ur" ? "ur" : "en";
}

/** A chart in another site's page speaks that page's language: there the address says which. */
function embedded(): string | null {
  const { pathname = "", search = "" } = (globalThis.location as Location | undefined) ?? {};
  return pathname.startsWith("/embed/") ? new URLSearchParams(search).get("lang") : null;
}

/** Chosen before the first screen is drawn, and the same until the page is loaded again. */
export const language: Language = chosenOf(embedded() ?? kept(), globalThis.navigator?.language ?? "en");

/** Of numbers, dates and lists. */
export const locale: string = languages[language].locale;

/** The same address in another language. */
export function choose(other: Language) {
  try {
    localStorage.setItem(KEPT, other);
  } catch {
    // A browser that keeps nothing keeps no language either.
  }
  location.reload();
}

/** What the catalogue of the chosen language says; the others must say the same and are not loaded. */
export const inChosen = <W>({
  en,
  ur,
}: {
  en: () => Promise<W>;
  ur: () => Promise<NoInfer<W>>;
}): Promise<W> => (language === "ur" ? ur() : en());
