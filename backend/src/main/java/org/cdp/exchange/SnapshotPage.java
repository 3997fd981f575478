package org.cdp.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of snapshots.")
public record SnapshotPage(
        @Schema(description = "The snapshots, newest first.")
        List<SnapshotSummary> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many there are, when asked for.") @Nullable
        Long total)
        implements Paged {}
