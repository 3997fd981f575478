package org.cdp.funding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A figure at two instants.")
public record FundingComparison(
        @Schema(description = "The first instant.") Instant from,
        @Schema(description = "The other instant.") Instant to,

        @Schema(description = "The filters it was asked with, by name.")
        Map<String, List<String>> filters,

        @Schema(description = "How amounts were converted at the other instant; left out when they stay as reported.")
        @Nullable
        Conversion conversion,

        @Schema(description = "A row for each stage and currency that either instant has.")
        List<ComparisonRow> rows) {}
