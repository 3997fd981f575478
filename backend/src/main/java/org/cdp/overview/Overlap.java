package org.cdp.overview;

import java.time.LocalDate;
import java.util.List;
import org.cdp.intervention.InterventionType;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Agencies that do alike in one place or trade in overlapping periods, and what shows it.")
public record Overlap(
        @Schema(description = "What they have in common.") OverlapScope within,

        @Schema(description = "The type of intervention; left out for programmes without one, and of a trade.")
        @Nullable
        InterventionType type,

        @Schema(description = "The cluster or, of a trade, the two clusters.")
        List<Ref> clusters,

        @Schema(description = "All who do one of its interventions.")
        List<Ref> agencies,

        @Schema(description = "The first day that two of them can have been at work; left out when unknown.") @Nullable
        LocalDate since,

        @Schema(description = "The last day that two of them can have been at work; left out when unknown.") @Nullable
        LocalDate until,

        @Schema(description = "Whether there is no doubt.") boolean certain,
        @Schema(description = "Why it need not be one.") List<OverlapDoubt> doubts,

        @Schema(description = "What it is made of: each overlaps with another of these, by start, then by id.")
        List<OverlapPart> interventions,

        @Schema(
                description = "Link to exactly these interventions.",
                examples = "/api/v1/interventions?id=cip-found&id=cip-smeda")
        String records) {}
