import { locale } from "@/lib/language";
import { StrictMode } from "react";
import { I18nProvider } from "react-aria-components";
import { createRoot } from "react-dom/client";
import { App } from "./App";

export function start() {
  const root = document.getElementById("root");
  if (root)
    createRoot(root).render(
      <StrictMode>
        <I18nProvider locale={locale}>
          <App />
        </I18nProvider>
      </StrictMode>,
    );
}
