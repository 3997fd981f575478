package org.cdp.funding;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A figure at two instants, of one stage and currency, and what makes the difference.")
public record ComparisonRow(
        @Schema(description = "The stage.") ContributionStage stage,

        @Schema(description = "The currency; left out in the row of those that nobody put a value on.") @Nullable
        String currency,

        @Schema(description = "As it was at the first instant.")
        Sums from,

        @Schema(description = "As it was at the other instant.")
        Sums to,

        @Schema(description = "to.gross − from.gross; the effects add up to it.")
        BigDecimal gross,

        @Schema(description = "to.passedOn − from.passedOn; the effects add up to it.")
        BigDecimal passedOn,

        @Schema(description = "to.net − from.net; the effects add up to it.")
        BigDecimal net,

        @Schema(description = "What the difference is made of.")
        List<FundingEffect> effects) {

    @Schema(name = "FundingSums", description = "The sums of a figure at an instant.")
    public record Sums(
            @Schema(description = "Sum of amounts, exact.") BigDecimal gross,

            @Schema(description = "How much of it was also summed where it came in.")
            BigDecimal passedOn,

            @Schema(description = "gross − passedOn.") BigDecimal net,
            @Schema(description = "How many contributions.") long contributions,

            @Schema(description = "How many of them have a value and no rate.")
            long unconverted) {

        static Sums of(RowSum sum) {
            Cell cell = sum.sum();
            long unconverted = sum.unconverted().values().stream()
                    .mapToLong(Cell::contributions)
                    .sum();
            return new Sums(cell.gross(), cell.passedOn(), cell.net(), cell.contributions(), unconverted);
        }
    }

    static ComparisonRow of(RowSum.Key key, RowSum from, RowSum to, List<FundingEffect> effects) {
        Sums was = Sums.of(from);
        Sums is = Sums.of(to);
        return new ComparisonRow(
                key.stage(),
                key.currency(),
                was,
                is,
                is.gross().subtract(was.gross()),
                is.passedOn().subtract(was.passedOn()),
                is.net().subtract(was.net()),
                effects);
    }
}
