import { read } from "@/api/client";
import { useQuery } from "@tanstack/react-query";
import { InterventionLink } from "./InterventionLink";

interface Props {
  id: string;
  /** All that stand in the same place: their names are asked for together. */
  among: string[];
}

/** A link to an intervention of which only the id is known. */
export function InterventionById({ id, among }: Props) {
  const { data } = useQuery(
    read("/api/v1/interventions", { query: { id: [...new Set(among)].toSorted(), limit: 500 } }),
  );
  const title = data?.items.find((one) => one.id === id)?.title ?? id;
  return <InterventionLink intervention={{ id, name: title }} />;
}
