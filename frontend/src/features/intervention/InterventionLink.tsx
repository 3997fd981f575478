import type { Ref } from "@/api/schema";
import { Link } from "@tanstack/react-router";

export const InterventionLink = ({ intervention }: { intervention: Ref }) => (
  <Link to="/interventions/$id" params={{ id: intervention.id }}>
    {intervention.name}
  </Link>
);
