import { dataWords } from "@/lib/words/data";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Views } from "@/ui/Views";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

const screens = [
  ["/data", "files"],
  ["/data/publication", "publication"],
  ["/data/changes", "changes"],
  ["/data/snapshots", "snapshots"],
  ["/data/imports", "imports"],
] as const;

interface Props {
  screen: (typeof screens)[number][1];
  children: ReactNode;
}

/** One way to the data; the others are a step away. */
export function DataScreen({ screen, children }: Props) {
  const { title, lead } = dataWords.screens[screen];
  return (
    <Page title={title} eyebrow={screen === "files" ? undefined : words.data.title} lead={lead}>
      <Views label={dataWords.rooms}>
        {screens.map(([to, name]) => (
          <Link
            key={to}
            to={to}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={name === screen ? "page" : undefined}
          >
            {dataWords.screens[name].short}
          </Link>
        ))}
      </Views>
      {children}
    </Page>
  );
}
