package org.cdp.funding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.PriorityQueue;
import org.cdp.funding.FundingFlow.Step;
import org.jspecify.annotations.Nullable;

/** Finds the largest flows of a figure among as many as there may be, once for each state of it. */
@ApplicationScoped
class LargestFlows {

    /**
     * The largest flows.
     *
     * @param most how many at most
     * @param all how many there are
     */
    record Found(int most, Map<RowSum.Key, RowSum> largest, long all) {}

    /** A figure that nothing changed in is the same object; one that is no longer kept takes its flows along. */
    private final Cache<Cells, Found> found = Caffeine.newBuilder().weakKeys().build();

    /** What a file has: too many to be kept. */
    static final int ALL = Integer.MAX_VALUE;

    Found of(Cells cells, @Nullable Conversion conversion, Step step, int most) {
        if (most == ALL) {
            return find(cells, conversion, step, most);
        }
        Found kept = found.getIfPresent(cells);
        if (kept == null || kept.most != most) {
            kept = find(cells, conversion, step, most);
            found.put(cells, kept);
        }
        return kept;
    }

    private static Found find(Cells cells, @Nullable Conversion conversion, Step step, int most) {
        Largest largest = new Largest(step, most);
        RowSum.each(cells, conversion, largest::add);
        return new Found(most, largest.inOrder(), largest.all);
    }

    private static final class Largest {

        private final Step step;
        private final int most;
        private final Comparator<Map.Entry<RowSum.Key, RowSum>> smallestFirst;
        private final PriorityQueue<Map.Entry<RowSum.Key, RowSum>> kept;
        private long all;

        Largest(Step step, int most) {
            this.step = step;
            this.most = most;
            smallestFirst =
                    Comparator.comparing(this::amount).thenComparing(Map.Entry::getKey, RowSum.Key.ORDER.reversed());
            kept = new PriorityQueue<>(smallestFirst);
        }

        void add(RowSum.Key key, RowSum sum) {
            Map.Entry<RowSum.Key, RowSum> flow = Map.entry(key, sum);
            boolean toItself = step == Step.AGENCY_TO_AGENCY && key.first().equals(key.second());
            if (toItself
                    || key.second().equals(ContributionFilter.NONE)
                    || amount(flow).signum() == 0) {
                return;
            }
            all++;
            kept.add(flow);
            if (kept.size() > most) {
                kept.remove();
            }
        }

        private BigDecimal amount(Map.Entry<RowSum.Key, RowSum> flow) {
            return step.amount(flow.getValue().sum());
        }

        Map<RowSum.Key, RowSum> inOrder() {
            Map<RowSum.Key, RowSum> sums = new LinkedHashMap<>();
            kept.stream().sorted(smallestFirst.reversed()).forEach(flow -> sums.put(flow.getKey(), flow.getValue()));
            return sums;
        }
    }
}
