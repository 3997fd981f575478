package org.cdp.funding;

import java.math.BigDecimal;
import org.cdp.intervention.BudgetStatus;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a programme was to cost, what was committed to it and what was released, in one currency.")
public record GapRow(
        @Schema(description = "The topmost intervention, with all its parts.")
        Ref programme,

        @Schema(description = "The original currency, ISO 4217.", examples = "PKR")
        String currency,

        @Schema(
                description =
                        "Status of the budgets; a row for each, for they are different statements. Left out without any.")
        @Nullable
        BudgetStatus budgetStatus,

        @Schema(description = "Sum of the budgets, a whole and its parts once; left out when none is declared.")
        @Nullable
        BigDecimal budget,

        @Schema(description = "What was committed; left out when there is none.") @Nullable
        FundingRow committed,

        @Schema(description = "What was released; left out when there is none.") @Nullable
        FundingRow released,

        @Schema(
                description =
                        "budget − committed, net; negative when more was committed. Left out without a budget: unknown,"
                                + " not 0.")
        @Nullable
        BigDecimal toCommit,

        @Schema(description = "committed − released, both net. Left out where nothing was committed.") @Nullable
        BigDecimal toRelease) {

    static GapRow of(
            Ref programme,
            String currency,
            @Nullable BudgetStatus status,
            @Nullable BigDecimal budget,
            @Nullable FundingRow committed,
            @Nullable FundingRow released) {
        BigDecimal promised = committed == null ? BigDecimal.ZERO : committed.net();
        BigDecimal came = released == null ? BigDecimal.ZERO : released.net();
        return new GapRow(
                programme,
                currency,
                status,
                budget,
                committed,
                released,
                budget == null ? null : budget.subtract(promised),
                committed == null ? null : promised.subtract(came));
    }
}
