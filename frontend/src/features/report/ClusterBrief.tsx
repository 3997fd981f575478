import { read } from "@/api/client";
import { Counting } from "@/api/Counting";
import { Loaded } from "@/api/Loaded";
import { LoadedPage } from "@/api/LoadedPage";
import { listed } from "@/lib/listed";
import { words } from "@/lib/words";
import { reportsWords } from "@/lib/words/reports";
import { Facts } from "@/ui/Facts";
import { EvidenceSection } from "@/ui/Sources";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { MoneyOf, Works } from "./BriefParts";
import { Sheet } from "./Sheet";

const route = getRouteApi("/reports/cluster/$id");
const { brief, unknown, profile } = reportsWords;

/** What the cluster lacks, of what coverage looks for. */
function Lacking({ id }: { id: string }) {
  const query = useQuery(read("/api/v1/coverage/clusters", { query: { cluster: [id], limit: 1 } }));
  return (
    <Loaded query={query} lines={1}>
      {({ items: [found] }) =>
        listed(found?.lacks.map((lack) => words.coverage.lacks[lack]) ?? []) || brief.nothingLacks
      }
    </Loaded>
  );
}

/** One page on a cluster: what it is, who works there, with whose money, and what is lacking. */
export default function ClusterBrief() {
  const { id } = route.useParams();
  const query = useQuery(read("/api/v1/clusters/{id}", { path: { id } }));
  return (
    <LoadedPage query={query}>
      {(cluster) => (
        <Sheet
          title={brief.clusterTitle(cluster.name)}
          head={brief.cluster}
          about={brief.about}
          links={
            <Link to="/clusters/$id" params={{ id }}>
              {profile}
            </Link>
          }
        >
          <Facts
            plain
            facts={[
              [brief.sector, cluster.sector?.label ?? unknown],
              [brief.places, listed(cluster.places.map(({ name }) => name)) || unknown],
              [brief.stage, cluster.stage ? words.codes.clusterStage[cluster.stage] : words.cluster.noStage],
              [
                words.cluster.definition,
                cluster.definition.complete ? words.cluster.complete : words.cluster.incomplete,
              ],
              [brief.lacking, <Lacking key="lacking" id={id} />],
            ]}
          />
          <Works of={{ cluster: id }} />
          <MoneyOf title={brief.money} of={{ cluster: [id] }} />
          <EvidenceSection {...cluster} />
          <Counting meaning={brief.meaning} />
        </Sheet>
      )}
    </LoadedPage>
  );
}
