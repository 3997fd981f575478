package org.cdp.funding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An amount in another currency than it was reported in.")
public record Converted(
        @Schema(description = "The currency that was asked for, ISO 4217.")
        String currency,

        @Schema(description = "The reported amount times the factor, exact; round it when you show it.")
        BigDecimal amount,

        @Schema(description = "What the reported amount was multiplied with; left out when it stays as reported.")
        @Nullable
        Factor factor,

        @Schema(description = "Set of exchange rates; left out when the register has none.") @Nullable
        String rateSet) {

    static @Nullable Converted of(Contribution contribution, Converter converter) {
        Conversion conversion = converter.conversion();
        BigDecimal amount = contribution.amount;
        String currency = contribution.currency;
        if (conversion == null || amount == null || currency == null) {
            return null;
        }
        return converter
                .factor(currency, converter.period(contribution.date))
                .map(factor -> new Converted(
                        conversion.currency(),
                        amount.multiply(factor.factor()),
                        factor == Factor.SAME ? null : factor,
                        conversion.rateSet()))
                .orElse(null);
    }
}
