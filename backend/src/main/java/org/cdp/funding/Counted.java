package org.cdp.funding;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "How much of a contribution counts in a figure with the filters of the list: the figure is the sum of"
                        + " these.")
public record Counted(
        @Schema(description = "The currency that was asked for, or the original one.")
        String currency,

        @Schema(description = "Its amount, or the part that lies in the clusters, provinces and sectors asked for.")
        BigDecimal gross,

        @Schema(description = "How much of that was also counted where it came in.")
        BigDecimal passedOn,

        @Schema(description = "gross − passedOn, exactly.") BigDecimal net,

        @Schema(description = "Whether it is an equal part, because no shares were given.")
        boolean equallySplit,

        @Schema(description = "What the reported amount was multiplied with; left out when it stays as reported.")
        @Nullable
        Factor factor) {

    static @Nullable Counted of(CellKey key, Cell cell, Converter converter) {
        String currency = key.currency();
        if (currency == null) {
            return null;
        }
        return converter
                .factor(currency, key.period())
                .map(factor -> of(converter.shownIn(currency), cell.times(factor.factor()), factor))
                .orElse(null);
    }

    private static Counted of(String currency, Cell cell, Factor factor) {
        return new Counted(
                currency,
                cell.gross(),
                cell.passedOn(),
                cell.net(),
                cell.equallySplit() > 0,
                factor == Factor.SAME ? null : factor);
    }
}
