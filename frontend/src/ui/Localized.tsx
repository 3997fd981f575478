import { locale } from "@/lib/language";
import type { ReactNode } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";

/** What react-aria draws, in the language of the screens: around each use of it, as the first screen does without. */
export const Localized = ({ children }: { children: ReactNode }) => (
  <I18nProvider locale={locale}>{children}</I18nProvider>
);
