package org.cdp.ripple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "Days from an origin to an adoption: from the actual, else the planned, start of the intervention it spread"
                        + " from to its step ESTABLISHED or, if that has no date, STARTED. A date that is less precise than a"
                        + " day counts as the first day it can mean. Adoptions that came to neither step don't count.")
public record RippleTime(
        @Schema(
                description =
                        "The median of the days, to half a day; below zero if most sources date the adoption before"
                                + " the origin. Left out where no adoption has both dates.",
                examples = "1127")
        @Nullable
        BigDecimal medianDays,

        @Schema(description = "How many adoptions have both dates: the median is theirs.")
        long dated,

        @Schema(description = "How many adoptions started or are established, but lack one of the dates.")
        long undated) {

    /** @param starts by node, the start of interventions as far as it is known */
    static RippleTime of(List<RippleEdge> edges, Map<String, PartialDate> starts) {
        List<RippleEdge> begun = edges.stream().filter(RippleTime::isBegun).toList();
        long[] days = begun.stream()
                .flatMap(edge -> days(edge, starts).stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        return new RippleTime(median(days), days.length, begun.size() - days.length);
    }

    private static Optional<Long> days(RippleEdge edge, Map<String, PartialDate> starts) {
        return Optional.ofNullable(starts.get(edge.from()))
                .flatMap(start -> adopted(edge).map(day -> ChronoUnit.DAYS.between(start.first(), day)));
    }

    private static boolean isBegun(RippleEdge edge) {
        return edge.steps().stream()
                .anyMatch(step -> step.stage() == AdoptionStage.ESTABLISHED || step.stage() == AdoptionStage.STARTED);
    }

    private static Optional<LocalDate> adopted(RippleEdge edge) {
        return day(edge, AdoptionStage.ESTABLISHED).or(() -> day(edge, AdoptionStage.STARTED));
    }

    private static Optional<LocalDate> day(RippleEdge edge, AdoptionStage stage) {
        return edge.steps().stream()
                .filter(step -> step.stage() == stage)
                .flatMap(step -> Optional.ofNullable(step.date()).stream())
                .map(PartialDate::first)
                .findFirst();
    }

    private static @Nullable BigDecimal median(long[] sorted) {
        if (sorted.length == 0) {
            return null;
        }
        int middle = sorted.length / 2;
        long twice =
                LongStream.of(sorted[middle], sorted[(sorted.length - 1) / 2]).sum();
        return new BigDecimal(twice).divide(new BigDecimal(2));
    }
}
