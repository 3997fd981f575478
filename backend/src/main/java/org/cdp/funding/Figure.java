package org.cdp.funding;

import java.util.List;

/**
 * A figure that can be asked for: which contributions, in which groups. Drafts never count.
 *
 * @param filter which contributions are in scope
 * @param by up to two groupings
 * @param atSource whether money that is passed on is taken off in the group of the contribution it comes from, not of the
 *     one it funds
 * @param daily whether dates matter by the day, not by the month
 * @param apart whether each contribution is summed for itself: then the first group is its id, the second its groups
 */
record Figure(ContributionFilter filter, List<Grouping> by, boolean atSource, boolean daily, boolean apart) {

    private static final String BREAK = "|";

    Figure(ContributionFilter filter, List<Grouping> by, boolean atSource, boolean daily) {
        this(filter, by, atSource, daily, false);
    }

    Figure(ContributionFilter filter, List<Grouping> by) {
        this(filter, by, false, false);
    }

    Figure takenOffAtSource() {
        return new Figure(filter, by, true, daily);
    }

    Figure recordByRecord() {
        return new Figure(filter, by, atSource, daily, true);
    }

    /** What stands as the second group of a record that is in these. */
    static String joined(List<String> groups) {
        return String.join(BREAK, groups);
    }

    /** The same, by the day if any rates that it is held against are known by the day. */
    Figure daily(boolean wanted) {
        return new Figure(filter, by, atSource, wanted);
    }

    Figure by(Grouping... groupings) {
        return by(List.of(groupings));
    }

    Figure by(List<Grouping> groupings) {
        return new Figure(filter, groupings, atSource, daily);
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
