package org.cdp.overview;

import java.util.List;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What one agency does in one cluster. Where it does nothing there is no cell.")
public record CoverageCell(
        @Schema(description = "The agency: it takes part, reports or took over.")
        Ref agency,

        @Schema(description = "The cluster.") Ref cluster,

        @Schema(description = "How many public interventions it has there.")
        long interventions,

        @Schema(description = "How many of them are live.") long live,
        @Schema(description = "How many of them ended.") long ended,

        @Schema(description = "The year the first of them began or was to.", examples = "2001") @Nullable
        Integer firstYear,

        @Schema(description = "The year the last of them ends, of those whose end is known.", examples = "2006")
        @Nullable
        Integer lastYear,

        @Schema(description = "The same by type of intervention.")
        List<CoverageType> types,

        @Schema(
                description = "Link to exactly these interventions.",
                examples = "/api/v1/interventions?agency=smeda&cluster=sialkot-sports&draft=false")
        String records) {}
