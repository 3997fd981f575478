package org.cdp.ripple;

import static org.cdp.ripple.AdoptionStage.AGREED;
import static org.cdp.ripple.AdoptionStage.ESTABLISHED;
import static org.cdp.ripple.AdoptionStage.STARTED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RippleTimeTest {

    private static final Map<String, PartialDate> STARTS = Map.of("pilot", new PartialDate("2001"));

    @Test
    void is_unknown_where_nothing_is_dated() {
        assertEquals(new RippleTime(null, 0, 0), RippleTime.of(List.of(), STARTS));
        assertEquals(
                new RippleTime(null, 0, 2),
                RippleTime.of(
                        List.of(edge("pilot", step(STARTED, null)), edge("undated", step(STARTED, "2001"))), STARTS));
    }

    @Test
    void counts_days_between_first_days() {
        var edges = List.of(edge("pilot", step(STARTED, "FY2002")));
        assertEquals(new RippleTime(new BigDecimal(181), 1, 0), RippleTime.of(edges, STARTS));
    }

    @Test
    void would_rather_know_when_it_was_established() {
        var edges = List.of(
                edge("pilot", step(STARTED, "2001-01-03"), step(ESTABLISHED, "2001-01-11")),
                edge("pilot", step(STARTED, "2001-01-04"), step(ESTABLISHED, null)));
        assertEquals(new RippleTime(new BigDecimal("6.5"), 2, 0), RippleTime.of(edges, STARTS));
    }

    @Test
    void leaves_out_what_never_began() {
        var edges = List.of(
                edge("pilot", step(AGREED, "2001-02")),
                edge("pilot", step(STARTED, "2000-12-31")),
                edge("pilot", step(STARTED, "2001-01-02")),
                edge("pilot", step(STARTED, "2009")));
        assertEquals(new RippleTime(BigDecimal.ONE, 3, 0), RippleTime.of(edges, STARTS));
    }

    private static AdoptionStep step(AdoptionStage stage, @Nullable String date) {
        return new AdoptionStep(stage, date == null ? null : new PartialDate(date), null);
    }

    private static RippleEdge edge(String from, AdoptionStep... steps) {
        return new RippleEdge(
                new UUID(0, 0),
                from,
                "agency",
                Mechanism.REPLICATION,
                steps[steps.length - 1].stage(),
                null,
                List.of(steps),
                List.of(),
                Confidence.DOCUMENTED);
    }
}
