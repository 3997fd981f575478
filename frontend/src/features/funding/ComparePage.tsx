import { readSteadily } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { useViewpoint } from "@/api/viewpoint";
import { instantText } from "@/lib/dates";
import { words } from "@/lib/words";
import { Choices, InstantFilter } from "@/ui/Filters";
import { Row } from "@/ui/Row";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { askedOf } from "./asked";
import { CompareTable } from "./CompareTable";
import { compareFinding } from "./compare";
import { FundingScreen } from "./FundingScreen";
import { SummaryNotes } from "./SummaryNotes";
import { useFunding } from "./useFunding";

const hour = 3_600_000;
const ago = { day: 24 * hour, week: 7 * 24 * hour, month: 30 * 24 * hour, year: 365 * 24 * hour };

/** Common first instants, one step away. */
const Since = () => (
  <Row>
    {(Object.keys(ago) as (keyof typeof ago)[]).map((name) => (
      <Link
        key={name}
        to="."
        search={(search) => ({ ...search, from: new Date(Date.now() - ago[name]).toISOString() })}
        resetScroll={false}
      >
        {words.funding.compareSince[name]}
      </Link>
    ))}
  </Row>
);

export default function ComparePage() {
  const funding = useFunding();
  const { from, to, set } = funding;
  const { asOf } = useViewpoint();
  const query = useQuery({
    ...readSteadily("/api/v1/funding/compare", { query: askedOf.compare(funding) }),
    enabled: from !== undefined,
  });
  return (
    <FundingScreen screen="compare">
      <Choices>
        <InstantFilter
          label={words.funding.compareFrom}
          value={from}
          onChange={(instant) => set({ from: instant })}
        />
        <InstantFilter
          label={words.funding.compareTo}
          value={to ?? asOf}
          onChange={(instant) => set({ to: instant })}
        />
      </Choices>
      {from === undefined ? (
        <Empty title={words.funding.compareEmpty}>
          <Since />
        </Empty>
      ) : (
        <Loaded query={query} lines={8}>
          {(found) => (
            <Section
              title={compareFinding(found.rows)}
              lead={`${instantText(found.from)} – ${instantText(found.to)}`}
            >
              {found.rows.length === 0 ? (
                <Empty title={words.states.noMatch} />
              ) : (
                <CompareTable rows={found.rows} />
              )}
              <SummaryNotes of={{ conversion: found.conversion }} />
            </Section>
          )}
        </Loaded>
      )}
    </FundingScreen>
  );
}
