package org.cdp.funding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a figure leaves out because there is no rate for it.")
public record Unconverted(
        @Schema(description = "Original currency, ISO 4217.", examples = "PKR")
        String currency,

        @Schema(description = "Sum of the amounts in it, exact.")
        BigDecimal gross,

        @Schema(description = "How much of it was also summed where it came in.")
        BigDecimal passedOn,

        @Schema(description = "How many contributions.") long contributions,

        @Schema(description = "Link to exactly these contributions.")
        String records) {}
