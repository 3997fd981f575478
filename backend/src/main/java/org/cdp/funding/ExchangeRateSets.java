package org.cdp.funding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The sets of exchange rates.")
public record ExchangeRateSets(
        @Schema(description = "The sets, the newest first.") List<ExchangeRateSet> items) {}
