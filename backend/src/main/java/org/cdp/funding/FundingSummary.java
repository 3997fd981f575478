package org.cdp.funding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the contributions that fit the filters sum to.")
public record FundingSummary(
        @Schema(description = "What the rows are grouped by.")
        List<String> by,

        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "The filters it was asked with, by name.")
        Map<String, List<String>> filters,

        @Schema(description = "How amounts were converted; left out when they stay as reported.") @Nullable
        Conversion conversion,

        @Schema(description = "A row for each group, stage and currency that there are contributions of, by group.")
        List<FundingRow> rows,

        @Schema(
                description =
                        "The same without groups: a row for each stage and currency. Rows of a grouping sum to these.")
        List<FundingRow> totals,

        @Schema(description = "How many contributions were counted; drafts never are.")
        long total,

        @Schema(description = "Cursor of the next groups; null on the last page.", nullable = true)
        @JsonInclude(JsonInclude.Include.ALWAYS)
        @Nullable
        String next) {}
