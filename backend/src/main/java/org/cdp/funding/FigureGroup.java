package org.cdp.funding;

import java.util.List;
import java.util.stream.IntStream;
import org.cdp.platform.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/**
 * One row of a figure that has the filters of the list. The filters stay as they are: what a row's contributions pass on
 * may have come in with one of another row.
 */
public record FigureGroup(
        @Parameter(
                description = "What a figure is grouped by, as in the summary, or by `receiver` or `holder`: only those"
                        + " that are in its `group`, and what of each counts there.")
        @RestQuery
        List<String> groupedBy,

        @Parameter(description = "Ids of the groups, one for each `groupedBy`, in its order.") @RestQuery
        List<String> group,

        @Parameter(
                description =
                        "Whether what is passed on is taken off where it came in, as flows do, not where it went.")
        @RestQuery
        @Nullable
        Boolean atSource) {

    /** The figure that this is a row of. */
    Figure of(Figure whole) {
        Figure grouped = whole.by(Grouping.ofRecords(groupedBy));
        if (groupedBy.size() != group.size()) {
            throw Refusal.parameter("group", "must be given once for each 'groupedBy'");
        }
        return Boolean.TRUE.equals(atSource) ? grouped.takenOffAtSource() : grouped;
    }

    boolean isAsked() {
        return !(groupedBy.isEmpty() && group.isEmpty());
    }

    /** Which contributions are in it, whatever part of them. */
    Conditions ofContributions(Figure figure, String home) {
        return conditions(figure, false, home);
    }

    /** Which parts are in it. */
    Conditions ofParts(Figure figure) {
        return conditions(figure, true, "");
    }

    private Conditions conditions(Figure figure, boolean ofParts, String home) {
        Conditions conditions = new Conditions();
        IntStream.range(0, group.size())
                .filter(i -> figure.by().get(i).isOfParts() == ofParts)
                .forEach(i -> {
                    Grouping grouping = figure.by().get(i);
                    conditions.where(grouping.ofRecord() + " = :group" + i, "group" + i, group.get(i));
                    if (grouping == Grouping.SIDE) {
                        conditions.given("home", home);
                    }
                });
        return conditions;
    }
}
