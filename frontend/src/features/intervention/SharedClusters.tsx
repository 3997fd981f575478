import type { ClusterShare } from "@/api/schema";
import { ClusterLink } from "@/features/cluster/ClusterLink";
import { grouped } from "@/lib/decimal";
import { words } from "@/lib/words";
import { Mark } from "@/ui/Mark";
import { Row } from "@/ui/Row";
import { Lines } from "@/ui/Lines";
import { Empty } from "@/ui/States";

/** The clusters an intervention works in, with the share of each where it was given. */
export function SharedClusters({ shares }: { shares: ClusterShare[] }) {
  if (shares.length === 0) return <Empty title={words.intervention.noClusters} />;
  return (
    <Lines>
      {shares.map(({ cluster, share }) => (
        <Row key={cluster.id}>
          <ClusterLink cluster={cluster} />
          {share !== undefined && <Mark>{grouped(share)} %</Mark>}
        </Row>
      ))}
    </Lines>
  );
}
