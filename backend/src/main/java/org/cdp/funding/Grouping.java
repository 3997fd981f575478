package org.cdp.funding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.cdp.platform.web.Refusal;

/**
 * What a figure is grouped by: in HQL, the group of a contribution {@code c} with its provider {@code p}, its programme
 * {@code j} and its part {@code t}.
 */
enum Grouping {
    YEAR(ContributionFilter.YEAR),
    FISCAL_YEAR(ContributionFilter.FISCAL_YEAR),
    SIDE("case when p.country = :home then 'COUNTERPART' else 'DONOR' end"),
    AGENCY("c.provider"),
    KIND("cast(p.kind as string)"),
    CLUSTER("t.cluster"),
    SECTOR("t.sector"),
    PROVINCE("t.province"),
    PROGRAMME("j.programme"),
    INTERVENTION("c.intervention"),
    STAGE("cast(c.stage as string)"),
    FORM("cast(c.form as string)"),
    RECEIVER("coalesce(c.receiver, '-')"),
    HOLDER("coalesce(c.receiver, c.provider)"),
    CONTRIBUTION("cast(c.id as string)");

    /** Those that a summary may be asked for; the others serve figures of their own. */
    private static final List<Grouping> ASKED = Arrays.asList(values()).subList(0, RECEIVER.ordinal());

    /** Those that the records of a row may be asked for by. */
    private static final List<Grouping> LINKED = Arrays.asList(values()).subList(0, CONTRIBUTION.ordinal());

    final String hql;

    Grouping(String hql) {
        this.hql = hql;
    }

    static List<Grouping> of(List<String> by) {
        return of("by", by, ASKED);
    }

    /** What a row is of whose records are asked for. */
    static List<Grouping> ofRecords(List<String> by) {
        return of("groupedBy", by, LINKED);
    }

    private static List<Grouping> of(String parameter, List<String> by, List<Grouping> known) {
        if (by.size() > 2 || by.stream().distinct().count() < by.size()) {
            throw Refusal.parameter(parameter, "takes one or two different groupings");
        }
        return by.stream().map(word -> of(parameter, word, known)).toList();
    }

    private static Grouping of(String parameter, String by, List<Grouping> known) {
        return known.stream()
                .filter(grouping -> grouping.word().equals(by))
                .findFirst()
                .orElseThrow(() -> Refusal.parameter(parameter, "must be one of " + words(known)));
    }

    private static String words(List<Grouping> known) {
        return known.stream().map(Grouping::word).collect(Collectors.joining(", "));
    }

    String word() {
        return this == FISCAL_YEAR ? "fiscalYear" : name().toLowerCase(Locale.ROOT);
    }

    /** The same in a list, which has no programme beside its contributions. */
    String ofRecord() {
        return this == PROGRAMME
                ? "(select j.programme from InterventionProgramme j where j.intervention = c.intervention)"
                : hql;
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
