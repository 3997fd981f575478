package org.cdp.funding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One sum divided by another. It is left out where the other is 0: then it is undefined.")
public record Ratio(
        @Schema(description = "What is divided, exact.") BigDecimal of,

        @Schema(description = "What it is divided by, exact; never 0.")
        BigDecimal by,

        @Schema(description = "of ÷ by, rounded half to even to 6 digits after the point.", examples = "0.033333")
        BigDecimal value) {

    private static final int DIGITS = 6;

    static @Nullable Ratio of(@Nullable BigDecimal of, @Nullable BigDecimal by) {
        return of == null || by == null || by.signum() == 0
                ? null
                : new Ratio(of, by, of.divide(by, DIGITS, RoundingMode.HALF_EVEN));
    }
}
