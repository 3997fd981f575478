import { readSteadily } from "@/api/client";
import type { Lack } from "@/api/schema";
import { words } from "@/lib/words";
import { coverageWords } from "@/lib/words/coverage";
import { Chart } from "@/ui/Chart";
import { Skeleton } from "@/ui/States";
import { useQuery } from "@tanstack/react-query";
import { LackBars } from "./LackBars";
import { allLacks, lackFinding, type LackCounts } from "./lacks";
import { useCoverage } from "./useCoverage";

/** How many clusters of the selection lack one thing or, without a name, how many there are. */
function useCount(lacking?: Lack): number | undefined {
  const { shared } = useCoverage();
  const query = { ...shared, lacking: lacking && [lacking], total: true, limit: 1 };
  return useQuery(readSteadily("/api/v1/coverage/clusters", { query })).data?.total;
}

function useCounts(): LackCounts | undefined {
  const all = useCount();
  const live = useCount("LIVE_INTERVENTION");
  const study = useCount("DIAGNOSTIC_STUDY");
  const money = useCount("MONEY");
  if (all === undefined || live === undefined || study === undefined || money === undefined) return undefined;
  return { all, LIVE_INTERVENTION: live, DIAGNOSTIC_STUDY: study, MONEY: money };
}

/** How many clusters lack what, of what the URL asks for. */
export default function LackFigure() {
  const { lacking = allLacks } = useCoverage();
  const counts = useCounts();
  if (!counts) return <Skeleton lines={3} />;
  return (
    <Chart
      name="empty"
      title={lackFinding(counts)}
      sheet={{
        names: [coverageWords.lacking, words.cluster.many, coverageWords.ofAll],
        rows: allLacks.map((lack) => [words.coverage.lacks[lack], counts[lack], counts.all]),
      }}
    >
      <LackBars counts={counts} chosen={lacking} />
    </Chart>
  );
}
