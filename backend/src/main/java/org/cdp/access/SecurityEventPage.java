package org.cdp.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of what happened to the register's security.")
public record SecurityEventPage(
        @Schema(description = "The events, in the order asked for.")
        List<SecurityEventSummary> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many fit the filters, when asked for.") @Nullable
        Long total)
        implements Paged {}
