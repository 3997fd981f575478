import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { useMoney } from "@/api/viewpoint";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ContributionTable } from "./ContributionTable";
import { SummaryNotes } from "./SummaryNotes";
import { SummaryTable } from "./SummaryTable";
import type { FundingFilter } from "./search";

interface Props {
  title: string;
  lead?: string;
  filter: FundingFilter;
  none: string;
  /** The record of the profile: a column that would only repeat it is left out. */
  subject: string;
}

/** The money of another record, on its profile: totals by stage, and the contributions they are made of. */
export function FundingOf({ title, lead, filter, none, subject }: Props) {
  const asked = { ...useMoney(), ...filter };
  const summary = useQuery(read("/api/v1/funding/summary", { query: asked }));
  const contributions = useQuery(read("/api/v1/contributions", { query: { ...asked, limit: 20 } }));
  return (
    <Section
      title={title}
      lead={lead}
      aside={
        <Link to="/funding" search={filter}>
          {words.funding.openLedger}
        </Link>
      }
    >
      <Loaded query={summary}>
        {(found) =>
          found.rows.length === 0 ? (
            <Empty title={none} />
          ) : (
            <>
              <SummaryTable summary={found} />
              {found.conversion && <SummaryNotes of={found} total={found.total} />}
            </>
          )
        }
      </Loaded>
      <Loaded query={contributions}>
        {({ items }) =>
          items.length > 0 && (
            <ContributionTable
              contributions={items}
              subject={subject}
              wanted={asked.in}
              conversion={summary.data?.conversion}
            />
          )
        }
      </Loaded>
    </Section>
  );
}
