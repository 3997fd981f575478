import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { useMoney } from "@/api/viewpoint";
import { words } from "@/lib/words";
import { Section } from "@/ui/Section";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { LeverageChart } from "./LeverageChart";
import { LeverageTable } from "./LeverageTable";
import { inTime, leverageFinding } from "./leverage";
import { chosenSet, setsOf } from "./sets";

const by = "year";

/** The counterpart's share year by year, of the stage and currency that most years are known of. */
export function ShareByYear() {
  const query = useQuery(read("/api/v1/funding/leverage", { query: { ...useMoney(), by: [by] } }));
  return (
    <Loaded query={query}>
      {({ rows }) => {
        const chosen = chosenSet(setsOf(inTime(by, rows), (row) => row));
        if (!chosen) return null;
        return (
          <Section
            title={leverageFinding(by, chosen)}
            aside={
              <Link to="/funding/leverage" search={{ of: chosen.name }}>
                {words.funding.screens.leverage.title}
              </Link>
            }
          >
            <LeverageChart by={by} rows={chosen.of} />
            <details>
              <summary>{words.table.same}</summary>
              <LeverageTable by={by} rows={chosen.of} />
            </details>
          </Section>
        );
      }}
    </Loaded>
  );
}
