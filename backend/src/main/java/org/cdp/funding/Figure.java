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
 * @param apart whether each contribution is summed for itself: then the first group is its id, the second its groups
 * @param times how finely dates are told apart where amounts stay as reported
 * @param conversion how amounts are converted; none: they stay as reported
 */
record Figure(
        ContributionFilter filter,
        List<Grouping> by,
        boolean atSource,
        boolean apart,
        Times times,
        @Nullable Conversion conversion) {

    private static final String BREAK = "|";

    /** One without groups. */
    static Figure of(ContributionFilter filter, @Nullable Conversion conversion) {
        return new Figure(filter, List.of(), false, false, Times.NONE, conversion);
    }

    Figure takenOffAtSource() {
        return new Figure(filter, by, true, apart, times, conversion);
    }

    Figure recordByRecord() {
        return new Figure(filter, by, atSource, true, times, conversion);
    }

    /** What stands as the second group of a record that is in these. */
    static String joined(List<String> groups) {
        return String.join(BREAK, groups);
    }

    Figure by(Grouping... groupings) {
        return by(List.of(groupings));
    }

    Figure by(List<Grouping> groupings) {
        return new Figure(filter, groupings, atSource, apart, times, conversion);
    }

    /** The same as it was reported, with the times that amounts could be converted at. */
    Figure asReported(Times finest) {
        return new Figure(filter, by, atSource, apart, finest, null);
    }

    /** Whether contributions count in parts: where a part of them is asked for, or groups are made of parts. */
    boolean isOfParts() {
        return filter.picksParts() || by.stream().anyMatch(Grouping::isOfParts);
    }

    String group(int place) {
        if (apart) {
            return place == 0 ? Grouping.CONTRIBUTION.hql : joined();
        }
        return place < by.size() ? by.get(place).hql : "''";
    }

    private String joined() {
        return switch (by.size()) {
            case 0 -> "''";
            case 1 -> by.getFirst().hql;
            default -> "concat(%s, '%s', %s)".formatted(by.getFirst().hql, BREAK, by.getLast().hql);
        };
    }

    String spanning() {
        return by.stream().map(grouping -> "(" + grouping.spanning() + ")").reduce("1 = 0", (a, b) -> a + " or " + b);
    }
}
