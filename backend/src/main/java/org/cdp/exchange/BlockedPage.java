package org.cdp.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of what is left out of IATI files.")
public record BlockedPage(
        @Schema(description = "The records, by type and id.")
        List<Blocked> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many fit the filters, when asked for.") @Nullable
        Long total)
        implements Paged {}
