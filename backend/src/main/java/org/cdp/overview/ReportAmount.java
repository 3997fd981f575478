package org.cdp.overview;

import java.util.List;
import org.cdp.funding.ContributionStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "Money of one stage and one currency. Amounts are added across neither: stages are different"
                + " statements about the same money, and nothing is converted.")
public record ReportAmount(
        @Schema(description = "The stage of all of it.") ContributionStage stage,

        @Schema(
                description =
                        "The currency of all of it, as reported; left out of contributions that nobody put a value on.",
                examples = "PKR")
        @Nullable
        String currency,

        @Schema(description = "Local or foreign, by the currency.") @Nullable
        MoneyComponent component,

        @Schema(description = "How much it is in all: the sum of the shares.")
        ReportFigure figure,

        @Schema(description = "The federal, provincial, other and donor shares that there are.")
        List<ReportShare> shares) {}
