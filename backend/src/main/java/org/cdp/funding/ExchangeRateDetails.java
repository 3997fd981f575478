package org.cdp.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An exchange rate, whole.")
public record ExchangeRateDetails(
        UUID id,
        String set,
        String currency,
        PartialDate period,
        BigDecimal unitsPerUsd,
        List<Source> sources,
        Confidence confidence,
        List<String> inferredFields,
        @Nullable String notes,

        @Schema(description = "Version of the record, which its ETag carries.")
        int version,

        @Schema(description = "When it was first written.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    static ExchangeRateDetails of(ExchangeRate rate) {
        ExchangeRateForm form = rate.form();
        return new ExchangeRateDetails(
                rate.id,
                rate.rateSet,
                rate.currency,
                rate.period,
                rate.unitsPerUsd,
                form.sources(),
                form.confidence(),
                form.inferredFields(),
                form.notes(),
                rate.version,
                rate.createdAt,
                rate.updatedAt);
    }
}
