import { read } from "@/api/client";
import { useQuery } from "@tanstack/react-query";
import { InterventionLink } from "./InterventionLink";

/** A link to an intervention of which only the id is known. */
export function InterventionById({ id }: { id: string }) {
  const { data } = useQuery(read("/api/v1/interventions/{id}", { path: { id } }));
  return <InterventionLink intervention={{ id, name: data?.title ?? id }} />;
}
