package org.cdp.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What became of the public records since a snapshot.")
public record SnapshotComparison(
        @Schema(description = "The earlier state.") SnapshotSummary from,

        @Schema(description = "The later state; left out when it is the present one.") @Nullable
        SnapshotSummary to,

        @Schema(
                description =
                        "How many of each kind were created, changed and deleted; kinds without any are left out.")
        List<SnapshotCount> counts,

        @Schema(description = "The records that are not the same in both, by kind and id.")
        List<SnapshotDifference> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many there are, when asked for.") @Nullable
        Long total)
        implements Paged {}
