package org.cdp.funding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A part of the difference between two instants.")
public record FundingEffect(
        @Schema(description = "Why.") EffectKind kind,

        @Schema(description = "By how much the gross sum differs, exact.")
        BigDecimal gross,

        @Schema(description = "By how much what is passed on differs, exact.")
        BigDecimal passedOn,

        @Schema(description = "By how much the net sum differs, exact.")
        BigDecimal net,

        @Schema(description = "How many contributions it comes from.")
        long contributions,

        @Schema(
                description =
                        "Link to these contributions, as of the instant that has them; left out for exchange rates and"
                                + " where there are more than 500.")
        @Nullable
        String records) {}
