package org.cdp.ripple;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of adoptions.")
public record AdoptionPage(
        @Schema(description = "The adoptions, in the order they were added.")
        List<AdoptionSummary> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many fit the filters, when asked for.") @Nullable
        Long total)
        implements Paged {}
