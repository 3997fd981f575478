import { Download } from "@/api/Download";
import { words } from "@/lib/words";
import { Page } from "@/ui/Page";
import { Views } from "@/ui/Views";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { askedOf } from "./asked";
import { FundingFilters } from "./FundingFilters";
import { ofFigure } from "./search";
import { useFunding } from "./useFunding";

const screens = [
  ["/funding", "ledger"],
  ["/funding/flows", "flows"],
  ["/funding/delivery", "delivery"],
  ["/funding/gaps", "gaps"],
  ["/funding/budgets", "budgets"],
  ["/funding/leverage", "leverage"],
  ["/funding/disputes", "disputes"],
  ["/funding/compare", "compare"],
] as const;

interface Props {
  screen: (typeof screens)[number][1];
  /** In place of those of contributions. */
  filters?: ReactNode;
  children: ReactNode;
}

/** One way to look at the money: the others are a step away, with the same filters. */
export function FundingScreen({ screen, filters, children }: Props) {
  const funding = useFunding();
  const { filter, from, set, clear } = funding;
  const { title, lead } = words.funding.screens[screen];
  return (
    <Page title={title} eyebrow={screen === "ledger" ? undefined : words.funding.title} lead={lead}>
      <Views label={words.funding.views}>
        {screens.map(([to, name]) => (
          <Link
            key={to}
            to={to}
            search={ofFigure(filter)}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={name === screen ? "page" : undefined}
          >
            {words.funding.screens[name].short}
          </Link>
        ))}
      </Views>
      {filters ?? <FundingFilters filter={filter} onChange={set} onClear={clear} />}
      {children}
      {screen !== "ledger" && (screen !== "compare" || from !== undefined) && (
        <Download list={`funding/${screen}`} query={askedOf[screen](funding)} />
      )}
    </Page>
  );
}
