import { read } from "@/api/client";
import { Loaded } from "@/api/Loaded";
import { useMoney } from "@/api/viewpoint";
import { words } from "@/lib/words";
import { Chart } from "@/ui/Chart";
import { Table } from "@/ui/Table";
import { useQuery } from "@tanstack/react-query";
import { SideFigure } from "./SideFigure";
import { bySide, sidesFinding, sidesSheet, type Compared } from "./sides";
import { Soft } from "@/ui/Row";

/** Donors beside counterparts, stage by stage and currency by currency, each as it was stated. */
export function MoneyBySide() {
  const query = useQuery(read("/api/v1/funding/summary", { query: { ...useMoney(), by: ["side"] } }));
  return (
    <Loaded query={query}>
      {({ rows }) => {
        const { valued, unvalued } = bySide(rows);
        return (
          <Chart name="sides" title={sidesFinding(valued)} sheet={sidesSheet(valued)}>
            <Table<Compared>
              caption={words.overview.bySide}
              rows={valued}
              rowKey={({ stage, currency }) => `${stage} ${currency}`}
              columns={[
                { name: words.funding.stage, cell: ({ stage }) => words.codes.contributionStage[stage] },
                {
                  name: words.overview.donors,
                  cell: ({ DONOR, most }) => <SideFigure row={DONOR} side="DONOR" most={most} />,
                },
                {
                  name: words.overview.counterparts,
                  cell: ({ COUNTERPART, most }) => (
                    <SideFigure row={COUNTERPART} side="COUNTERPART" most={most} />
                  ),
                },
              ]}
            />
            <Soft>{words.overview.sidesNote(unvalued)}</Soft>
          </Chart>
        );
      }}
    </Loaded>
  );
}
