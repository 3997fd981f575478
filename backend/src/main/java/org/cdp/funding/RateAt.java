package org.cdp.funding;

import java.math.BigDecimal;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a rate was at a time.")
public record RateAt(
        @Schema(description = "The time that it holds for.") PartialDate period,

        @Schema(description = "How many units of the currency one US dollar is.", examples = "58.1234")
        BigDecimal unitsPerUsd) {}
