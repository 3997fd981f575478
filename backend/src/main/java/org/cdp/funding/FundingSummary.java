package org.cdp.funding;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the contributions that fit the filters sum to, per stage and currency as reported.")
public record FundingSummary(
        @Schema(description = "What the rows are grouped by.") @Nullable
        String by,

        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "A row for each group, stage and currency that there are contributions of.")
        List<FundingRow> rows,

        @Schema(description = "How many contributions were counted; drafts never are.")
        long total) {}
