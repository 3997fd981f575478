import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { Empty } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { InterventionTable } from "./InterventionTable";
import type { interventionSearch } from "./search";

interface Props {
  title: string;
  lead?: string;
  filter: ReturnType<typeof interventionSearch>;
  /** What to say when there are none; without it the section is left out. */
  none?: string;
  /** Shown above the interventions, where there are some. */
  children?: ReactNode;
}

/** The interventions of another record, on its profile. */
export function InterventionsOf({ title, lead, filter, none, children }: Props) {
  const query = useQuery(read("/api/v1/interventions", { query: { ...filter, sort: "start", total: true } }));
  if (!none && query.data?.items.length === 0) return null;
  return (
    <Section
      title={title}
      lead={lead}
      aside={
        <Link to="/interventions" search={filter}>
          {words.intervention.all(query.data?.total)}
        </Link>
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title={none} />
          ) : (
            <>
              {children}
              <InterventionTable caption={title} interventions={items} />
            </>
          )
        }
      </Loaded>
    </Section>
  );
}
