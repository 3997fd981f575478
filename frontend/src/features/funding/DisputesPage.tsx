import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { DisputeTable } from "./DisputeTable";
import { FundingScreen } from "./FundingScreen";
import { ofFigure } from "./search";
import { useFunding } from "./useFunding";

export default function DisputesPage() {
  const { after, asked } = useFunding();
  // Both accounts are shown in their own words: converted, they would be ours.
  const filter = { ...ofFigure(asked), in: undefined, rateSet: undefined, rateYear: undefined };
  const query = useQuery(
    readSteadily("/api/v1/funding/disputes", { query: { ...filter, after, total: true } }),
  );
  return (
    <FundingScreen screen="disputes">
      <Loaded query={query}>
        {(page) =>
          page.items.length === 0 ? (
            <Empty title={words.funding.noDisputes} />
          ) : (
            <Section title={words.funding.disputesFinding(page.total ?? page.items.length)}>
              <DisputeTable disputes={page.items} />
              <Pages page={page} after={after} />
            </Section>
          )
        }
      </Loaded>
    </FundingScreen>
  );
}
