package org.cdp.funding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.cdp.export.Grouped;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What one group promised and what came of it, in one currency. The stages are never added.")
public record DeliveryRow(
        @Schema(description = "Which groups it is of, in the order asked for.")
        List<Ref> groups,

        @Schema(description = "The currency that was asked for, or else the original one.") @Nullable
        String currency,

        @Schema(description = "Left out when there is none.") @Nullable
        FundingRow pledged,

        @Schema(description = "Left out when there is none.") @Nullable
        FundingRow committed,

        @Schema(description = "Left out when there is none.") @Nullable
        FundingRow allocated,

        @Schema(description = "Left out when there is none.") @Nullable
        FundingRow released,

        @Schema(description = "Left out when there is none.") @Nullable
        FundingRow spent,

        @Schema(
                description =
                        "Released ÷ committed, both net. Left out where nothing was committed, or where nothing is"
                                + " reported as released: then it is unknown, not 0.")
        @Nullable
        Ratio delivery)
        implements Grouped {

    static DeliveryRow of(List<FundingRow> rows) {
        Map<ContributionStage, FundingRow> stages = new EnumMap<>(ContributionStage.class);
        rows.forEach(row -> stages.put(row.stage(), row));
        FundingRow committed = stages.get(ContributionStage.COMMITMENT);
        FundingRow released = stages.get(ContributionStage.RELEASE);
        return new DeliveryRow(
                rows.getFirst().groups(),
                rows.getFirst().currency(),
                stages.get(ContributionStage.PLEDGE),
                committed,
                stages.get(ContributionStage.ALLOCATION),
                released,
                stages.get(ContributionStage.EXPENDITURE),
                committed == null || released == null ? null : Ratio.of(released.net(), committed.net()));
    }
}
