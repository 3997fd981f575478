import { readSteadily } from "@/api/client";
import { Download } from "@/api/Download";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { askedOf } from "./asked";
import { ContributionTable } from "./ContributionTable";
import { CountedSum } from "./CountedSum";
import { FundingScreen } from "./FundingScreen";
import { GroupBy } from "./GroupBy";
import { OfGroup } from "./OfGroup";
import { SummaryNotes } from "./SummaryNotes";
import { SummaryTable } from "./SummaryTable";
import { useFunding } from "./useFunding";

/** As many as a page can have: what a figure is made of should be seen, and summed, at once. */
const whole = 500;

export default function FundingList() {
  const funding = useFunding();
  const { by, sort = "-date", after, asked, set } = funding;
  const counts = Boolean(asked.counted ?? asked.in);
  const { groupedBy, group = [] } = asked;
  const contributions = useQuery(
    readSteadily("/api/v1/contributions", {
      query: { ...asked, sort, after, total: true, limit: counts ? whole : undefined },
    }),
  );
  const summary = useQuery({
    ...readSteadily("/api/v1/funding/summary", { query: askedOf.summary(funding) }),
    // A figure is of all that fits, with a rate or without. Of one group alone only its rates are told.
    enabled: asked.converted === undefined && (!groupedBy || asked.in !== undefined),
  });

  return (
    <FundingScreen screen="ledger">
      {asked.converted === undefined && !groupedBy && (
        <Section
          title={words.funding.totals}
          lead={asked.in ? words.funding.totalsLeadIn(asked.in) : words.funding.totalsLead}
          aside={
            <Download
              list="funding/summary"
              query={askedOf.summary(funding)}
              title={words.download.figures}
            />
          }
        >
          <GroupBy by={by} onChange={(groupings) => set({ by: groupings })} />
          <Loaded query={summary}>
            {(found) => (
              <>
                {found.rows.length === 0 ? (
                  <Empty title={words.states.noMatch} />
                ) : (
                  <SummaryTable summary={found} />
                )}
                <SummaryNotes of={found} total={found.total} />
              </>
            )}
          </Loaded>
        </Section>
      )}
      <Section
        title={words.funding.contributions}
        lead={counts && words.funding.countedLead}
        aside={<Download list="contributions" query={{ ...asked, sort }} />}
      >
        {groupedBy && <OfGroup groupedBy={groupedBy} group={group} />}
        <Loaded query={contributions} lines={12}>
          {(page) =>
            page.items.length === 0 ? (
              <Empty title={words.states.noMatch} />
            ) : (
              <>
                <ContributionTable
                  contributions={page.items}
                  conversion={summary.data?.conversion}
                  wanted={asked.in}
                  sort={sort}
                  onSort={(column) => set({ sort: column })}
                />
                {!after && !page.next && <CountedSum contributions={page.items} />}
                <Pages page={page} after={after} />
              </>
            )
          }
        </Loaded>
      </Section>
    </FundingScreen>
  );
}
