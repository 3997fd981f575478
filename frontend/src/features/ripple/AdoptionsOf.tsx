import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { AdoptionTable } from "./AdoptionTable";
import type { AdoptionFilter } from "./search";

interface Props {
  title: string;
  filter: AdoptionFilter;
}

/** The adoptions of another record, on its profile; nothing where there are none. */
export function AdoptionsOf({ title, filter }: Props) {
  const query = useQuery(read("/api/v1/adoptions", { query: filter }));
  if (query.data?.items.length === 0) return null;
  return (
    <Section
      title={title}
      aside={
        <Link to="/ripple" search={filter}>
          {words.ripple.open}
        </Link>
      }
    >
      <Loaded query={query}>{({ items }) => <AdoptionTable adoptions={items} />}</Loaded>
    </Section>
  );
}
