package org.cdp.funding;

import org.jspecify.annotations.Nullable;

/**
 * Of which contributions a cell is the sum: their groups, stage and original currency, and the time that they are
 * converted at.
 *
 * @param first group by the first grouping, empty without one
 * @param second group by the second grouping, empty without one
 * @param currency ISO 4217; none when nobody put a value on them
 * @param period month, year or fiscal year of their dates (a day where rates are known by the day); none when undated
 */
record CellKey(
        String first,
        String second,
        ContributionStage stage,
        @Nullable String currency,
        @Nullable String period) {}
