package org.cdp.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How often something holds that ought to, or ought not to.")
public record Presence(
        @Schema(
                description =
                        "Type of record and what is asked of it, as in `missing` of what is to be fixed; `all` is their"
                                + " sum.",
                examples = "intervention.status")
        String field,

        @Schema(description = "How many records it holds of.")
        long count,

        @Schema(description = "How many records it is asked of.")
        long of,

        @Schema(
                description = "count ÷ of, to four decimals; left out, as undefined, where there is none to ask.",
                examples = "0.75")
        @Nullable
        BigDecimal ratio) {

    private static final int DECIMALS = 4;

    static Presence of(String field, long count, long of) {
        BigDecimal ratio = of == 0
                ? null
                : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(of), DECIMALS, RoundingMode.HALF_EVEN);
        return new Presence(field, count, of, ratio);
    }

    static Presence sum(List<Presence> parts) {
        return of(
                "all",
                parts.stream().mapToLong(Presence::count).sum(),
                parts.stream().mapToLong(Presence::of).sum());
    }
}
