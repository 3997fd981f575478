package org.cdp.funding;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Of which contributions a cell is the sum: their groups, stage and original currency, and the time that they are
 * converted at.
 *
 * @param first group by the first grouping, empty without one
 * @param second group by the second grouping, empty without one
 * @param currency ISO 4217; none when nobody put a value on them
 * @param period their time, where the figure tells times apart; none when undated
 * @param rated whether amounts are in the currency that the figure is wanted in; false for what has no rate and so stays in
 *     the original one
 */
record CellKey(
        String first,
        String second,
        ContributionStage stage,
        @Nullable String currency,
        @Nullable String period,
        boolean rated) {

    static final Comparator<CellKey> ORDER = Comparator.comparing(CellKey::first)
            .thenComparing(CellKey::second)
            .thenComparing(CellKey::stage)
            .thenComparing(CellKey::currency, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(CellKey::period, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(CellKey::rated);

    private static final ContributionStage LAST = ContributionStage.values()[ContributionStage.values().length - 1];

    /** Sorts behind every cell of these groups and before those of the next. */
    static CellKey afterAllOf(String first, String second) {
        return new CellKey(first, second, LAST, null, "\uffff", true);
    }

    boolean sameGroups(CellKey other) {
        return first.equals(other.first) && second.equals(other.second);
    }

    /** The same in the currency that was asked for, or without a time where there is no rate to have it in. */
    CellKey in(@Nullable String wanted) {
        return wanted == null
                ? new CellKey(first, second, stage, currency, null, false)
                : new CellKey(first, second, stage, wanted, null, true);
    }
}
