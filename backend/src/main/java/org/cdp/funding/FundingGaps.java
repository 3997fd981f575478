package org.cdp.funding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What is still to be committed and to be released.")
public record FundingGaps(
        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "The filters it was asked with, by name.")
        Map<String, List<String>> filters,

        @Schema(description = "A row for each programme and currency, and status of budgets.")
        List<GapRow> rows) {}
