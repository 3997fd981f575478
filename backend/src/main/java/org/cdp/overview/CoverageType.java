package org.cdp.overview;

import org.cdp.intervention.InterventionType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The interventions of one type in a cell of the coverage.")
public record CoverageType(
        @Schema(description = "The type; left out for programmes that have none.") @Nullable
        InterventionType type,

        @Schema(description = "How many interventions.") long interventions,
        @Schema(description = "How many of them are live.") long live,
        @Schema(description = "How many of them ended.") long ended,

        @Schema(description = "The year the first of them began or was to.", examples = "2001") @Nullable
        Integer firstYear,

        @Schema(description = "The year the last of them ends, of those whose end is known.", examples = "2006")
        @Nullable
        Integer lastYear) {}
