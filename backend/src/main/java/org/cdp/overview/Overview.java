package org.cdp.overview;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How much the register holds, and what it lacks. Public records only.")
public record Overview(
        @Schema(description = "How many agencies.") long agencies,
        @Schema(description = "How many clusters.") long clusters,
        @Schema(description = "How many interventions.") long interventions,
        @Schema(description = "How many contributions.") long contributions,
        @Schema(description = "How many adoptions.") long adoptions,

        @Schema(description = "Clusters by the furthest stage they reached, those without one first.")
        List<StageCount> clustersByStage,

        @Schema(description = "What is missing or in doubt; what is complete is left out.")
        List<Missing> missing,

        @Schema(description = "When the newest change was written.") @Nullable
        Instant newest) {}
