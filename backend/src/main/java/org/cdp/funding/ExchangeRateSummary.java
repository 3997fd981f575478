package org.cdp.funding;

import java.math.BigDecimal;
import java.util.UUID;
import org.cdp.platform.data.Row;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An exchange rate as lists show it.")
public record ExchangeRateSummary(UUID id, String set, String currency, PartialDate period, BigDecimal unitsPerUsd) {

    static ExchangeRateSummary of(Row row) {
        return new ExchangeRateSummary(row.next(), row.next(), row.next(), row.next(), row.next());
    }
}
