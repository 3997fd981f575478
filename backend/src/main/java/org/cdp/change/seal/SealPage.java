package org.cdp.change.seal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of seals.")
public record SealPage(
        @Schema(description = "The seals, in the order asked for.")
        List<Seal> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many there are, when asked for.") @Nullable
        Long total)
        implements Paged {}
