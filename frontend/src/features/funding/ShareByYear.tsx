import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { useMoney } from "@/api/viewpoint";
import { words } from "@/lib/words";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { inTime } from "./leverage";
import { LeverageOf } from "./LeverageFigure";
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
          <LeverageOf
            by={by}
            of={chosen}
            aside={
              <Link to="/funding/leverage" search={{ of: chosen.name }}>
                {words.funding.screens.leverage.title}
              </Link>
            }
          />
        );
      }}
    </Loaded>
  );
}
