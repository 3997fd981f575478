package org.cdp.ripple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Adoptions that are established, per origin.")
public record RippleFactor(
        @Schema(description = "How many adoptions are at the stage ESTABLISHED now, at any distance from an origin.")
        long established,

        @Schema(description = "How many origins there are: nodes that no adoption leads to.")
        long origins,

        @Schema(
                description =
                        "established ÷ origins, to four decimals; left out, as undefined, where there is no origin.",
                examples = "1.6667")
        @Nullable
        BigDecimal factor) {

    private static final int DECIMALS = 4;

    static RippleFactor of(long established, long origins) {
        return new RippleFactor(
                established,
                origins,
                origins == 0
                        ? null
                        : BigDecimal.valueOf(established)
                                .divide(BigDecimal.valueOf(origins), DECIMALS, RoundingMode.HALF_EVEN));
    }
}
