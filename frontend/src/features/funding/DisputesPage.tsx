import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { Pages } from "@/api/Pages";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { askedOf } from "./asked";
import { DisputeTable } from "./DisputeTable";
import { FundingScreen } from "./FundingScreen";
import { useFunding } from "./useFunding";

export default function DisputesPage() {
  const funding = useFunding();
  const { after } = funding;
  const query = useQuery(
    readSteadily("/api/v1/funding/disputes", { query: { ...askedOf.disputes(funding), after, total: true } }),
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
