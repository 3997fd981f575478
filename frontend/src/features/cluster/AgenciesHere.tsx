import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { AgencyLink } from "@/features/agency/AgencyLink";
import { Row } from "@/ui/Row";
import { useQuery } from "@tanstack/react-query";

/** The agencies that take part in an intervention in this cluster. */
export function AgenciesHere({ cluster }: { cluster: string }) {
  const query = useQuery(read("/api/v1/clusters/facets", { query: { id: [cluster] } }));
  return (
    <Loaded query={query} lines={1}>
      {({ agencies }) => (
        <Row>
          {agencies.map(({ value, label }) => (
            <AgencyLink key={value} agency={{ id: value, name: label }} />
          ))}
        </Row>
      )}
    </Loaded>
  );
}
