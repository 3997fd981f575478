package org.cdp.exchange;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.cdp.platform.web.Paged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A page of problems.")
public record ImportProblemPage(
        @Schema(description = "The problems, in their order.")
        List<ImportProblem> items,

        @Schema(description = "Cursor of the next page; null on the last.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next,

        @Schema(description = "How many fit the filters, when asked for.") @Nullable
        Long total)
        implements Paged {}
