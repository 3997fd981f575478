import { read } from "@/api/client";
import { Counting } from "@/api/Counting";
import { LoadedPage } from "@/api/LoadedPage";
import { countryName } from "@/lib/countries";
import { words } from "@/lib/words";
import { reportsWords } from "@/lib/words/reports";
import { Facts } from "@/ui/Facts";
import { EvidenceSection } from "@/ui/Sources";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { MoneyOf, Works } from "./BriefParts";
import { Sheet } from "./Sheet";

const route = getRouteApi("/reports/agency/$id");
const { brief, profile } = reportsWords;

/** One page on an agency: what it is, where it works, and what it gives and receives. */
export default function AgencyBrief() {
  const { id } = route.useParams();
  const query = useQuery(read("/api/v1/agencies/{id}", { path: { id } }));
  return (
    <LoadedPage query={query}>
      {(agency) => (
        <Sheet
          title={brief.agencyTitle(agency.name)}
          head={brief.agency}
          about={brief.about}
          links={
            <Link to="/agencies/$id" params={{ id }}>
              {profile}
            </Link>
          }
        >
          <Facts
            plain
            facts={[
              [words.agency.kind, words.codes.agencyKind[agency.kind]],
              [words.agency.side, words.codes.side[agency.side]],
              [words.agency.country, countryName(agency.country)],
              [words.agency.parent, agency.parent?.name],
            ]}
          />
          <Works of={{ agency: id }} />
          <MoneyOf title={brief.given} of={{ provider: [id] }} />
          <MoneyOf title={brief.received} of={{ receiver: [id] }} />
          <EvidenceSection {...agency} />
          <Counting meaning={brief.meaning} />
        </Sheet>
      )}
    </LoadedPage>
  );
}
