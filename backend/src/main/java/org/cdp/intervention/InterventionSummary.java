package org.cdp.intervention;

import org.cdp.access.Access;
import org.cdp.platform.data.Row;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An intervention as lists show it.")
public record InterventionSummary(
        String id,
        String title,
        InterventionLevel level,
        @Nullable InterventionType type,
        @Nullable ActivityStatus status,

        @Schema(description = "The agency that reports it and owns this record.")
        Ref reportedBy,

        @Schema(description = "The intervention it is part of.") @Nullable
        Ref parent,

        @Nullable PartialDate plannedStart,
        @Nullable PartialDate plannedEnd,
        @Nullable PartialDate actualStart,
        @Nullable PartialDate actualEnd,

        @Schema(description = "How many clusters it works in.")
        int clusters,

        boolean draft) {

    static final String COLUMNS = "i.id, i.title, i.level, i.type, i.status, r.id, r.name, p, i.plannedStart,"
            + " i.plannedEnd, i.actualStart, i.actualEnd, size(i.clusters), i.draft";

    static InterventionSummary of(Row row, Access access) {
        return new InterventionSummary(
                row.next(),
                row.next(),
                row.next(),
                row.maybe(),
                row.maybe(),
                row.ref(),
                seen(row.maybe(), access),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.next(),
                row.next());
    }

    /** Another agency's draft is not named to those who can't see it. */
    private static @Nullable Ref seen(@Nullable Intervention parent, Access access) {
        return parent == null || !access.sees(parent) ? null : new Ref(parent.id, parent.title);
    }
}
