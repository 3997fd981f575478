package org.cdp.funding;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What an amount was multiplied with to convert it.")
public record Factor(
        @Schema(
                description =
                        "Units of the wanted currency per unit of the original one: targetPerUsd ÷ unitsPerUsd to 20"
                                + " significant digits, half to even. 1 when both are the same currency.",
                examples = "0.017205")
        BigDecimal factor,

        @Schema(description = "Units of the original currency per US dollar.") @Nullable
        BigDecimal unitsPerUsd,

        @Schema(description = "Units of the wanted currency per US dollar.") @Nullable
        BigDecimal targetPerUsd,

        @Schema(description = "The time that the rates are of.", examples = "2004-08") @Nullable
        String period,

        @Schema(description = "Whether a rate is an average over shorter periods that the set has.")
        boolean averaged) {

    static final MathContext PRECISION = new MathContext(20, RoundingMode.HALF_EVEN);

    /** No rate touches an amount in the currency that it is wanted in. */
    static final Factor SAME = new Factor(BigDecimal.ONE, null, null, null, false);

    static Factor of(Rate from, Rate to, String period) {
        BigDecimal factor = to.unitsPerUsd().divide(from.unitsPerUsd(), PRECISION);
        return new Factor(factor, from.unitsPerUsd(), to.unitsPerUsd(), period, from.averaged() || to.averaged());
    }
}
