import { Download } from "@/api/Download";
import { AgencyPicker } from "@/features/agency/AgencyPicker";
import { ClusterPicker } from "@/features/cluster/ClusterPicker";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Filters, MoreFilters, TextFilter } from "@/ui/Filters";
import { Page } from "@/ui/Page";
import { Views } from "@/ui/Views";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useCoverage } from "./useCoverage";

const screens = [
  ["/coverage", "matrix"],
  ["/coverage/empty", "empty"],
  ["/coverage/overlaps", "overlaps"],
] as const;

/** What a screen shows as a list. */
const lists = { matrix: "coverage", empty: "coverage/clusters", overlaps: "overlaps" } as const;

const list = (value: string | undefined) => (value === undefined ? undefined : [value]);

interface Props {
  screen: (typeof screens)[number][1];
  /** The filters of this screen alone. */
  filters?: ReactNode;
  children: ReactNode;
}

/** One way to look at who works where: the others are a step away, with the same agencies and clusters. */
export function CoverageScreen({ screen, filters, children }: Props) {
  const { shared, asked, filtered, set, clear } = useCoverage();
  const { title, lead } = coverageWords.screens[screen];
  return (
    <Page title={title} eyebrow={screen === "matrix" ? undefined : words.coverage.title} lead={lead}>
      <Views label={coverageWords.views}>
        {screens.map(([to, name]) => (
          <Link
            key={to}
            to={to}
            search={shared}
            activeOptions={{ exact: true, includeSearch: false }}
            aria-current={name === screen ? "page" : undefined}
          >
            {coverageWords.screens[name].short}
          </Link>
        ))}
      </Views>
      <Filters active={filtered} onClear={clear}>
        {filters}
        <AgencyPicker
          label={words.agency.one}
          value={shared.agency?.[0]}
          onChange={(agency) => set({ agency: list(agency) })}
        />
        <ClusterPicker
          label={words.cluster.one}
          value={shared.cluster?.[0]}
          onChange={(cluster) => set({ cluster: list(cluster) })}
        />
        <MoreFilters open={Boolean(shared.province ?? shared.sector)}>
          <TextFilter
            label={coverageWords.filters.province}
            value={shared.province?.[0]}
            onChange={(province) => set({ province: list(province) })}
          />
          <TextFilter
            label={coverageWords.filters.sector}
            value={shared.sector?.[0]}
            onChange={(sector) => set({ sector: list(sector) })}
          />
        </MoreFilters>
      </Filters>
      {children}
      <Download list={lists[screen]} query={asked[screen]} />
    </Page>
  );
}
