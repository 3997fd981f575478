package org.cdp.funding;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.cdp.platform.web.Refusal;
import org.jspecify.annotations.Nullable;

/** What a figure is grouped by: the group of a contribution {@code c} in HQL, and the filter that picks one group. */
enum Grouping {
    NONE("", "''", "''"),
    SIDE(
            "side",
            "case when p.country = :home then 'COUNTERPART' else 'DONOR' end",
            "case when p.country = :home then 'Counterpart' else 'Donor' end"),
    YEAR("year", ContributionFilter.YEAR, ContributionFilter.YEAR),
    AGENCY("provider", "p.id", "p.name"),
    INTERVENTION("intervention", "i.id", "i.title");

    final String filter;
    final String id;
    final String name;

    Grouping(String filter, String id, String name) {
        this.filter = filter;
        this.id = id;
        this.name = name;
    }

    static Grouping of(@Nullable String by) {
        return by == null
                ? NONE
                : Arrays.stream(values())
                        .filter(grouping -> grouping != NONE && grouping.word().equals(by))
                        .findFirst()
                        .orElseThrow(() -> Refusal.parameter("by", "must be one of " + known()));
    }

    private static String known() {
        return Arrays.stream(values())
                .filter(grouping -> grouping != NONE)
                .map(Grouping::word)
                .collect(Collectors.joining(", "));
    }

    private String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
