package org.cdp.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cdp.platform.web.Refusal;

/**
 * What a figure is grouped by: in HQL, the group of a contribution {@code c} with its provider {@code p}, its programme
 * {@code j} and its part {@code t}; and the filter that picks one group.
 */
enum Grouping {
    YEAR("year", ContributionFilter.YEAR),
    FISCAL_YEAR("fiscalYear", ContributionFilter.FISCAL_YEAR),
    SIDE("side", "case when p.country = :home then 'COUNTERPART' else 'DONOR' end"),
    AGENCY("provider", "c.provider"),
    KIND("kind", "cast(p.kind as string)"),
    CLUSTER("cluster", "t.cluster"),
    SECTOR("sector", "t.sector"),
    PROVINCE("province", "t.province"),
    PROGRAMME("programme", "j.programme"),
    INTERVENTION("intervention", "c.intervention"),
    STAGE("stage", "cast(c.stage as string)"),
    FORM("form", "cast(c.form as string)"),
    RECEIVER("receiver", "coalesce(c.receiver, '-')"),
    HOLDER("holder", "coalesce(c.receiver, c.provider)"),
    CONTRIBUTION("id", "cast(c.id as string)");

    /** Those that a summary may be asked for; the others serve figures of their own. */
    private static final List<Grouping> ASKED = Arrays.asList(values()).subList(0, RECEIVER.ordinal());

    final String filter;
    final String hql;

    Grouping(String filter, String hql) {
        this.filter = filter;
        this.hql = hql;
    }

    static List<Grouping> of(List<String> by) {
        if (by.size() > 2 || by.stream().distinct().count() < by.size()) {
            throw Refusal.parameter("by", "takes one or two different groupings");
        }
        return by.stream().map(Grouping::of).toList();
    }

    private static Grouping of(String by) {
        return ASKED.stream()
                .filter(grouping -> grouping.word().equals(by))
                .findFirst()
                .orElseThrow(() -> Refusal.parameter("by", "must be one of " + known()));
    }

    private static String known() {
        return ASKED.stream().map(Grouping::word).collect(Collectors.joining(", "));
    }

    String word() {
        return this == FISCAL_YEAR ? "fiscalYear" : name().toLowerCase(Locale.ROOT);
    }

    /** Whether a contribution can fall into several groups, a part of it into each. */
    boolean isOfParts() {
        return this == CLUSTER || this == SECTOR || this == PROVINCE;
    }

    /** The days that a group reaches over, where groups are times: a date may reach over more than one. */
    String spanning() {
        return switch (this) {
            case YEAR -> "year(c.earliest) <> year(c.latest)";
            case FISCAL_YEAR ->
                "year(c.earliest) + case when month(c.earliest) >= 7 then 1 else 0 end"
                        + " <> year(c.latest) + case when month(c.latest) >= 7 then 1 else 0 end";
            default -> "1 = 0";
        };
    }
}
