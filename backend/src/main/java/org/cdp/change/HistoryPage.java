package org.cdp.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of a record's history.")
public record HistoryPage(
        @Schema(description = "The versions, newest first.") List<RecordVersion> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many versions there are, when asked for.") @Nullable
        Long total)
        implements Paged {}
