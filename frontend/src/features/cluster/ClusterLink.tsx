import type { Ref } from "@/api/schema";
import { Link } from "@tanstack/react-router";

export const ClusterLink = ({ cluster }: { cluster: Ref }) => (
  <Link to="/clusters/$id" params={{ id: cluster.id }}>
    {cluster.name}
  </Link>
);
