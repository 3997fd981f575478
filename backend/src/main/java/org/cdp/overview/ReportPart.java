package org.cdp.overview;

import org.cdp.intervention.ActivityStatus;
import org.cdp.intervention.Handover;
import org.cdp.intervention.InterventionLevel;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An intervention that the report is of: the one asked for, or a part of it.")
public record ReportPart(
        @Schema(description = "The intervention.") Ref intervention,
        @Schema(description = "Its level in the tree.") InterventionLevel level,

        @Schema(description = "Where it stands.") @Nullable ActivityStatus status,

        @Schema(description = "When it was planned to start.") @Nullable
        PartialDate plannedStart,

        @Schema(description = "When it started.") @Nullable PartialDate actualStart,

        @Schema(description = "When it was planned to end.") @Nullable
        PartialDate plannedEnd,

        @Schema(description = "When it ended.") @Nullable PartialDate actualEnd,

        @Schema(
                description = "Who owns what it built, since when, and whether that still operates; left out where"
                        + " nothing is known of it.")
        @Nullable
        Handover asset) {}
