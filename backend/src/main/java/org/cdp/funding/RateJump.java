package org.cdp.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A rate that differs from the one before it by more than was allowed.")
public record RateJump(
        @Schema(description = "Currency, ISO 4217.", examples = "PKR")
        String currency,

        @Schema(
                description = "The set that the earlier rate is of, when it is not of this file: the newest set that"
                        + " came in whole and has the currency.")
        @Nullable
        String set,

        @Schema(description = "The earlier rate.") RateAt from,

        @Schema(description = "The later rate, of this file.")
        RateAt to,

        @Schema(
                description = "|to − from| ÷ from, in percent, rounded half-even to one decimal; compared unrounded.",
                examples = "68.8")
        BigDecimal percent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static RateJump between(String currency, @Nullable String set, RateAt from, RateAt to) {
        BigDecimal percent = moved(from, to).multiply(HUNDRED).divide(from.unitsPerUsd(), 1, RoundingMode.HALF_EVEN);
        return new RateJump(currency, set, from, to, percent);
    }

    /** Whether the step from one rate to another is more than so many percent of the first. */
    static boolean isOne(RateAt from, RateAt to, BigDecimal most) {
        return moved(from, to).multiply(HUNDRED).compareTo(from.unitsPerUsd().multiply(most)) > 0;
    }

    String said() {
        return "%s in %s%s, %s in %s: a jump of %s %%"
                .formatted(
                        from.unitsPerUsd().toPlainString(),
                        from.period(),
                        set == null ? "" : " (set '" + set + "')",
                        to.unitsPerUsd().toPlainString(),
                        to.period(),
                        percent.toPlainString());
    }

    private static BigDecimal moved(RateAt from, RateAt to) {
        return to.unitsPerUsd().subtract(from.unitsPerUsd()).abs();
    }
}
