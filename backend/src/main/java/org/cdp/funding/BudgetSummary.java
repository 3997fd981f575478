package org.cdp.funding;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the interventions that fit the filters were planned to cost, a whole and its parts once.")
public record BudgetSummary(
        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "The totals, by status and currency; none where nothing is declared.")
        List<BudgetTotal> totals,

        @Schema(description = "The figures that the totals are made of, by the titles of their interventions.")
        List<BudgetFigure> counted,

        @Schema(description = "The figures that lie inside one of a whole above, and are in no total.")
        List<BudgetFigure> covered,

        @Schema(
                description =
                        "How many interventions in scope have no known budget at all: they declare none, no part of"
                                + " theirs in scope does, and they are part of none in scope that does. What they cost is"
                                + " unknown and in no total.")
        long unknown) {

    /** All that is declared: what counts, then what lies inside it. */
    List<BudgetFigure> figures() {
        return Stream.concat(counted.stream(), covered.stream()).toList();
    }
}
