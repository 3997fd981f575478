package org.cdp.funding;

import jakarta.ws.rs.DefaultValue;
import java.util.List;
import java.util.Map;
import org.cdp.platform.data.Listing;
import org.cdp.platform.data.Sort;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which exchange rates are wanted; several values of one filter mean any of them. */
public record ExchangeRateFilter(
        @Parameter(description = "Sets of rates.") @RestQuery
        List<String> set,

        @Parameter(description = "Currencies, ISO 4217.") @RestQuery
        List<String> currency,

        @Parameter(description = "The period ends on its first day or later.") @RestQuery @Nullable
        PartialDate since,

        @Parameter(description = "The period begins on its last day or earlier.") @RestQuery @Nullable
        PartialDate until,

        @Parameter(description = "Order: period, with a leading minus for newest first.")
        @RestQuery
        @DefaultValue("period")
        String sort) {

    private static final Map<String, String> SORTS = Map.of("period", "e.earliest");
    private static final String COLUMNS = "e.id, e.rateSet, e.currency, e.period, e.unitsPerUsd";

    Listing<ExchangeRateSummary> listing() {
        return new Listing<>(COLUMNS, "ExchangeRate e", "e.id", ExchangeRateSummary::of)
                .where("e.rateSet in :set", "set", set)
                .where("e.currency in :currency", "currency", currency)
                .where("e.latest >= :since", "since", since == null ? null : since.first())
                .where("e.earliest <= :until", "until", until == null ? null : until.last());
    }

    Sort order() {
        return Sort.of(sort, SORTS);
    }
}
