package org.cdp.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of overlaps.")
public record OverlapPage(
        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "The overlaps: by what they have in common, then by cluster and type.")
        List<Overlap> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many fit the filters, when asked for.") @Nullable
        Long total)
        implements Paged {}
