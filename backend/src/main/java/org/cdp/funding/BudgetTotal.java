package org.cdp.funding;

import java.math.BigDecimal;
import org.cdp.intervention.BudgetStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "The budgets of one status in one currency, each money once. Totals are added across neither: an"
                + " indicative and a committed budget are different statements.")
public record BudgetTotal(
        @Schema(description = "How firm they are.") BudgetStatus status,

        @Schema(description = "Currency, ISO 4217.", examples = "PKR")
        String currency,

        @Schema(description = "Sum of the amounts of the counted figures, exact.")
        BigDecimal amount,

        @Schema(description = "How many interventions it is made of: those among `counted`.")
        int interventions) {}
