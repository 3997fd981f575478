package org.cdp.overview;

import org.cdp.cluster.ClusterStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How many clusters came to a stage and no further.")
public record StageCount(
        @Schema(description = "The stage; left out for clusters that have none.") @Nullable
        ClusterStage stage,

        @Schema(description = "How many clusters.") long count) {}
