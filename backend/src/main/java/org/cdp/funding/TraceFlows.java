package org.cdp.funding;

import jakarta.enterprise.context.RequestScoped;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.cdp.funding.FundingFlow.Step;

/** Follows money from agency to agency, to interventions and to clusters: three figures of the same contributions. */
@RequestScoped
class TraceFlows {

    private final AskFigures ask;
    private final LargestFlows largest;

    TraceFlows(AskFigures ask, LargestFlows largest) {
        this.ask = ask;
        this.largest = largest;
    }

    /** @param most how many flows of each step */
    FundingFlows trace(ContributionFilter filter, InCurrency currency, int most) {
        AskFigures.Asked asked = ask.ask(filter, currency);
        Figure figure = asked.figure();
        List<Supplier<FundingFlow>> flows = new ArrayList<>();
        long all = add(flows, asked, figure.by(Grouping.AGENCY, Grouping.RECEIVER), Step.AGENCY_TO_AGENCY, most)
                + add(
                        flows,
                        asked,
                        figure.takenOffAtSource().by(Grouping.HOLDER, Grouping.INTERVENTION),
                        Step.AGENCY_TO_INTERVENTION,
                        most)
                + add(
                        flows,
                        asked,
                        figure.takenOffAtSource().by(Grouping.INTERVENTION, Grouping.CLUSTER),
                        Step.INTERVENTION_TO_CLUSTER,
                        most);
        return new FundingFlows(
                asked.asOf(), ask.filters(), asked.converter().conversion(), made(flows), all - flows.size());
    }

    private long add(List<Supplier<FundingFlow>> flows, AskFigures.Asked asked, Figure figure, Step step, int most) {
        Cells cells = ask.cells(figure, asked.converter());
        LargestFlows.Found found = largest.of(cells, asked.converter().conversion(), step, most);
        Rows rows = ask.rows(asked, figure, found.largest().keySet());
        found.largest().forEach((key, sum) -> flows.add(() -> flow(step, rows.row(key, sum))));
        return found.all();
    }

    /** Each is made when it is taken: a file has millions, and what they say takes ten times the memory of their sums. */
    private static List<FundingFlow> made(List<Supplier<FundingFlow>> flows) {
        return new AbstractList<>() {

            @Override
            public FundingFlow get(int index) {
                return flows.get(index).get();
            }

            @Override
            public int size() {
                return flows.size();
            }
        };
    }

    private static FundingFlow flow(Step step, FundingRow row) {
        boolean gross = step == Step.AGENCY_TO_AGENCY;
        return new FundingFlow(
                step, row.groups().getFirst(), row.groups().getLast(), gross ? row.gross() : row.net(), row);
    }
}
