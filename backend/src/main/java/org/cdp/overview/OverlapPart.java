package org.cdp.overview;

import java.util.List;
import org.cdp.intervention.ActivityStatus;
import org.cdp.intervention.InterventionType;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An intervention that overlaps with another.")
public record OverlapPart(
        @Schema(description = "The intervention.") Ref intervention,

        @Schema(description = "Its type; left out for a programme without one.") @Nullable
        InterventionType type,

        @Schema(description = "Its status.") @Nullable ActivityStatus status,

        @Schema(description = "The cluster of the overlap that it works in.")
        Ref cluster,

        @Schema(description = "Who does it: who takes part other than by funding; if nobody, who reports it.")
        List<Ref> agencies,

        @Schema(description = "When it started or, if that is unknown, was to.") @Nullable
        PartialDate start,

        @Schema(description = "When it ended or, if that is unknown, was to.") @Nullable
        PartialDate end) {}
