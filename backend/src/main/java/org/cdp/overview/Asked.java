package org.cdp.overview;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is asked of every record of a kind, and when it is there, in SQL over the record's own letter. */
enum Asked {
    AGENCY_IDENTIFIERS("a", "exists (select 1 from agency_identifier n where n.agency = a.id)"),
    AGENCY_SOURCES("a", "a.sources <> '[]'"),
    CLUSTER_SECTOR("k", "k.sector_label is not null"),
    CLUSTER_PLACE("k", "exists (select 1 from cluster_place l where l.cluster = k.id)"),
    CLUSTER_FIRMS("k", "exists (select 1 from cluster_observation o where o.cluster = k.id and o.indicator = 'firms')"),
    CLUSTER_OPPORTUNITIES("k", "exists (select 1 from cluster_opportunity o where o.cluster = k.id)"),
    CLUSTER_THREATS("k", "exists (select 1 from cluster_threat t where t.cluster = k.id)"),
    CLUSTER_STAGE("k", "k.stage is not null"),
    CLUSTER_SOURCES("k", "k.sources <> '[]'"),
    INTERVENTION_STATUS("i", "i.status is not null"),
    INTERVENTION_START("i", "coalesce(i.actual_start, i.planned_start) is not null"),
    INTERVENTION_END("i", "i.ends is not null"),
    INTERVENTION_CLUSTERS("i", "exists (select 1 from intervention_cluster n where n.intervention = i.id)"),
    INTERVENTION_PARTICIPANTS("i", "exists (select 1 from intervention_participant n where n.intervention = i.id)"),
    INTERVENTION_SOURCES("i", "i.sources <> '[]'"),
    CONTRIBUTION_AMOUNT("c", "c.amount is not null"),
    CONTRIBUTION_DATE("c", "c.date is not null"),
    CONTRIBUTION_SOURCES("c", "c.sources <> '[]'");

    /** That an intervention {@code i} is open past its planned end on the day {@code :today}. */
    static final String OVERDUE = "(coalesce(last_day(i.planned_end) < :today, false) and i.actual_end is null"
            + " and coalesce(i.status not in ('CLOSED', 'CANCELLED'), true))";

    private final String letter;
    private final String present;

    Asked(String letter, String present) {
        this.letter = letter;
        this.present = present;
    }

    static List<Asked> of(String letter) {
        return Arrays.stream(values())
                .filter(asked -> asked.letter.equals(letter))
                .toList();
    }

    /** Counts where each is there, as an array. */
    static String counts(String letter) {
        return of(letter).stream()
                .map(asked -> "count(*) filter (where " + asked.present + ")")
                .collect(Collectors.joining(", ", "array[", "]"));
    }

    /** The same of the one record, as an array of 0 and 1. */
    static String once(String letter) {
        return of(letter).stream()
                .map(asked -> "case when " + asked.present + " then 1 else 0 end")
                .collect(Collectors.joining(", ", "array[", "]"));
    }

    /** The names of what is not there, as an array; of interventions also whether they are overdue. */
    static String missing(String letter) {
        Stream<String> fields = of(letter).stream()
                .map(asked -> "case when not (" + asked.present + ") then '" + asked.word() + "' end");
        Stream<String> late =
                letter.equals("i") ? Stream.of("case when " + OVERDUE + " then 'overdue' end") : Stream.of();
        return Stream.concat(fields, late).collect(Collectors.joining(", ", "array_remove(array[", "], null)"));
    }

    /** @param counts as {@link #counts} or {@link #once} gave them, with commas between */
    static List<Presence> counted(String letter, String counts, long of) {
        List<Asked> fields = of(letter);
        String[] numbers = counts.split(",");
        return IntStream.range(0, fields.size())
                .mapToObj(n -> Presence.of(fields.get(n).field(), Long.parseLong(numbers[n]), of))
                .toList();
    }

    Presence among(List<Presence> counted) {
        return counted.get(of(letter).indexOf(this));
    }

    /** {@code intervention.status} */
    private String field() {
        return name().toLowerCase(Locale.ROOT).replaceFirst("_", ".");
    }

    private String word() {
        return field().substring(field().indexOf('.') + 1);
    }
}
