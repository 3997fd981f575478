package org.cdp.funding;

import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.cdp.funding.FundingFlow.Step;

/** Follows money from agency to agency, to interventions and to clusters: three figures of the same contributions. */
@RequestScoped
class TraceFlows {

    private final AskFigures ask;

    TraceFlows(AskFigures ask) {
        this.ask = ask;
    }

    /** @param most how many flows of each step */
    FundingFlows trace(ContributionFilter filter, InCurrency currency, int most) {
        AskFigures.Asked asked = ask.ask(filter, currency);
        Figure figure = asked.figure();
        List<FundingFlow> flows = new ArrayList<>();
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
        return new FundingFlows(asked.asOf(), ask.filters(), asked.converter().conversion(), flows, all - flows.size());
    }

    private long add(List<FundingFlow> flows, AskFigures.Asked asked, Figure figure, Step step, int most) {
        TreeMap<RowSum.Key, RowSum> sums = ask.sums(figure, asked.converter());
        sums.keySet()
                .removeIf(key -> key.second().equals(ContributionFilter.NONE)
                        || step == Step.AGENCY_TO_AGENCY && key.first().equals(key.second()));
        sums.values().removeIf(sum -> amount(step, sum.sum()).signum() == 0);
        List<RowSum.Key> largest = sums.keySet().stream()
                .sorted(Comparator.comparing((RowSum.Key key) -> amount(
                                step, Objects.requireNonNull(sums.get(key)).sum()))
                        .reversed()
                        .thenComparing(RowSum.Key.ORDER))
                .limit(most)
                .toList();
        ask.rows(asked, figure, sums, largest).forEach(row -> flows.add(flow(step, row)));
        return sums.size();
    }

    private static FundingFlow flow(Step step, FundingRow row) {
        boolean gross = step == Step.AGENCY_TO_AGENCY;
        return new FundingFlow(
                step, row.groups().getFirst(), row.groups().getLast(), gross ? row.gross() : row.net(), row);
    }

    private static BigDecimal amount(Step step, Cell sum) {
        return step == Step.AGENCY_TO_AGENCY ? sum.gross() : sum.net();
    }
}
