package org.cdp.funding;

import java.math.BigDecimal;
import java.util.List;
import org.cdp.agency.Side;
import org.cdp.export.Grouped;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the counterpart put beside donor money, of one stage and currency.")
public record LeverageRow(
        @Schema(description = "Which groups it is of, in the order asked for.")
        List<Ref> groups,

        @Schema(description = "The stage of both.") ContributionStage stage,

        @Schema(description = "The currency that was asked for, or else the original one.") @Nullable
        String currency,

        @Schema(description = "What donors gave; left out when there is none.") @Nullable
        FundingRow donor,

        @Schema(description = "What the counterpart gave; left out when there is none.") @Nullable
        FundingRow counterpart,

        @Schema(
                description =
                        "Counterpart ÷ donor, both net; left out where there is no donor money: undefined, not 0.")
        @Nullable
        Ratio leverage,

        @Schema(description = "Counterpart ÷ (counterpart + donor), both net; left out where both are nothing.")
        @Nullable
        Ratio counterpartShare)
        implements Grouped {

    /** @param rows one or two, of either side, the side being their first group */
    static LeverageRow of(List<FundingRow> rows) {
        FundingRow donor = of(rows, Side.DONOR);
        FundingRow counterpart = of(rows, Side.COUNTERPART);
        FundingRow any = rows.getFirst();
        BigDecimal given = donor == null ? BigDecimal.ZERO : donor.net();
        BigDecimal own = counterpart == null ? BigDecimal.ZERO : counterpart.net();
        return new LeverageRow(
                any.groups().subList(1, any.groups().size()),
                any.stage(),
                any.currency(),
                donor,
                counterpart,
                Ratio.of(own, given),
                Ratio.of(own, own.add(given)));
    }

    private static @Nullable FundingRow of(List<FundingRow> rows, Side side) {
        return rows.stream()
                .filter(row -> row.groups().getFirst().id().equals(side.name()))
                .findFirst()
                .orElse(null);
    }
}
