package org.cdp.funding;

import java.util.List;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How amounts were converted.")
public record Conversion(
        @Schema(description = "Currency that they were converted to, ISO 4217.", examples = "USD")
        String currency,

        @Schema(description = "At which rates.") RatePolicy policy,

        @Schema(description = "Set of exchange rates; left out when the register has none.") @Nullable
        String rateSet,

        @Schema(description = "The one year whose average rate was taken.") @Nullable
        Integer rateYear,

        @Schema(description = "Where the rates come from.") List<Source> sources) {}
