package org.cdp.funding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The way of the money: from agency to agency, to interventions and to clusters.")
public record FundingFlows(
        @Schema(description = "The instant that it is true of.")
        Instant asOf,

        @Schema(description = "The filters it was asked with, by name.")
        Map<String, List<String>> filters,

        @Schema(description = "How amounts were converted; left out when they stay as reported.") @Nullable
        Conversion conversion,

        @Schema(description = "The steps, and in each the largest flows first.")
        List<FundingFlow> flows,

        @Schema(description = "How many flows, the smallest of each step, are left out.")
        long leftOut) {}
