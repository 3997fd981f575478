package org.cdp.overview;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What some contributions of one stage and one currency sum to, and which they are.")
public record ReportFigure(
        @Schema(
                description = "Sum of their amounts, exact, as reported. Left out of contributions that nobody put a"
                        + " value on: what they are worth is unknown, not 0.")
        @Nullable
        BigDecimal gross,

        @Schema(
                description = "How much of it was also summed where it came in: links from contributions of the same"
                        + " stage to this intervention or a part of it.")
        @Nullable
        BigDecimal passedOn,

        @Schema(description = "gross − passedOn, exactly: each money once.") @Nullable
        BigDecimal net,

        @Schema(description = "How many contributions it is made of.")
        int contributions,

        @Schema(description = "How many of them nobody put a value on.")
        int unvalued,

        @Schema(description = "How many of them the other party disputes; the sums use the report.")
        long disputed,

        @Schema(
                description =
                        "Address of the list of exactly these contributions, which sum to `gross`. Left out of more"
                                + " than a thousand, which no address can name.",
                examples = "/api/v1/contributions?id=019a4703-7409-7b01-82c0-517d5f8657f6")
        @Nullable
        String records) {

    private static final int NAMED_AT_MOST = 1000;

    /** @param all movements of one stage and one currency */
    static ReportFigure of(Collection<Movement> all) {
        List<String> ids =
                all.stream().flatMap(movement -> movement.ids().stream()).toList();
        boolean valued = all.iterator().next().currency() != null;
        BigDecimal gross = sum(all, Movement::gross);
        BigDecimal passedOn = sum(all, Movement::passedOn);
        return new ReportFigure(
                valued ? gross : null,
                valued ? passedOn : null,
                valued ? gross.subtract(passedOn) : null,
                ids.size(),
                valued ? 0 : ids.size(),
                all.stream().mapToLong(Movement::disputed).sum(),
                ids.size() > NAMED_AT_MOST ? null : link(ids));
    }

    private static BigDecimal sum(Collection<Movement> all, Function<Movement, BigDecimal> amount) {
        return all.stream().map(amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String link(List<String> ids) {
        return ids.stream().sorted().collect(Collectors.joining("&id=", "/api/v1/contributions?id=", ""));
    }
}
