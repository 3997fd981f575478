import { readSteadily, type Query } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { useQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import { ClusterTable } from "./ClusterTable";
import { later } from "@/ui/later";
import { Skeleton } from "@/ui/States";

const ClusterMap = later(() => import("./ClusterMap"));

interface Props {
  filter?: Query<"/api/v1/clusters/facets">;
  /** With the same as a table, where there is none beside it. */
  table?: boolean;
}

/** The selected clusters on the map; the map itself comes when it is first needed. */
export function MapOfSelection({ filter = {}, table = true }: Props) {
  const query = useQuery(readSteadily("/api/v1/clusters", { query: { ...filter, limit: 500 } }));
  return (
    <Loaded query={query} lines={10}>
      {(page) => (
        <Suspense fallback={<Skeleton lines={10} />}>
          <ClusterMap
            clusters={page.items}
            more={Boolean(page.next)}
            table={table && <ClusterTable clusters={page.items} />}
          />
        </Suspense>
      )}
    </Loaded>
  );
}
