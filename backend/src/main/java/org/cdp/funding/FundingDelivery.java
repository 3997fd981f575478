package org.cdp.funding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What was promised and what came, side by side.")
public record FundingDelivery(
        @Schema(description = "What the rows are grouped by.")
        List<String> by,

        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "The filters it was asked with, by name.")
        Map<String, List<String>> filters,

        @Schema(description = "How amounts were converted; left out when they stay as reported.") @Nullable
        Conversion conversion,

        @Schema(description = "A row for each group and currency.")
        List<DeliveryRow> rows) {}
