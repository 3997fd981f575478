package org.cdp.funding;

import java.math.BigDecimal;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What was planned for a time.")
public record BudgetPart(
        @Schema(description = "The time it is for; left out of a budget for the whole of the intervention.") @Nullable
        PartialDate period,

        @Schema(description = "How much, in the currency of the figure.")
        BigDecimal amount) {}
