package org.cdp.funding;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be asked for: which contributions, in which groups, in which currency. Drafts never count.
 *
 * @param filter which contributions are in scope
 * @param by up to two groupings
 * @param atSource whether money that is passed on is taken off in the group of the contribution it comes from, not of the
 *     one it funds
 * @param times how finely dates are told apart where amounts stay as reported
 * @param conversion how amounts are converted; none: they stay as reported
 */
record Figure(
        ContributionFilter filter,
        List<Grouping> by,
        boolean atSource,
        Times times,
        @Nullable Conversion conversion) {

    /** One without groups. */
    static Figure of(ContributionFilter filter, @Nullable Conversion conversion) {
        return new Figure(filter, List.of(), false, Times.NONE, conversion);
    }

    Figure takenOffAtSource() {
        return new Figure(filter, by, true, times, conversion);
    }

    Figure by(Grouping... groupings) {
        return by(List.of(groupings));
    }

    Figure by(List<Grouping> groupings) {
        return new Figure(filter, groupings, atSource, times, conversion);
    }

    /** The same as it was reported, with the times that amounts could be converted at. */
    Figure asReported(Times finest) {
        return new Figure(filter, by, atSource, finest, null);
    }

    /** Whether contributions count in parts: where a part of them is asked for, or groups are made of parts. */
    boolean isOfParts() {
        return filter.picksParts() || by.stream().anyMatch(Grouping::isOfParts);
    }

    String group(int place) {
        return place < by.size() ? by.get(place).hql : "''";
    }

    String spanning() {
        return by.stream().map(grouping -> "(" + grouping.spanning() + ")").reduce("1 = 0", (a, b) -> a + " or " + b);
    }
}
