import type { Ref } from "@/api/schema";
import { Link } from "@tanstack/react-router";

export const AgencyLink = ({ agency }: { agency: Ref }) => (
  <Link to="/agencies/$id" params={{ id: agency.id }}>
    {agency.name}
  </Link>
);
