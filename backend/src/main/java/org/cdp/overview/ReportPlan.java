package org.cdp.overview;

import java.math.BigDecimal;
import java.util.List;
import org.cdp.intervention.BudgetStatus;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What was planned for a time, of one status and in one currency; added across neither.")
public record ReportPlan(
        @Schema(description = "How firm it is.") BudgetStatus status,

        @Schema(description = "Currency, ISO 4217.", examples = "PKR")
        String currency,

        @Schema(description = "Local or foreign, by the currency.")
        MoneyComponent component,

        @Schema(description = "Sum of the budgets for this time, exact, a whole and its parts once.")
        BigDecimal amount,

        @Schema(description = "The interventions whose budgets it is made of.")
        List<Ref> interventions) {}
