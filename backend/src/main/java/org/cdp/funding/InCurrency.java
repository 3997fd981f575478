package org.cdp.funding;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which currency amounts are wanted in, and at which rates. */
public record InCurrency(
        @Parameter(
                description = "Currency to convert amounts to, ISO 4217. Each is converted at its own date: at the rate"
                        + " of its day, or the average of the month where the set has no days; a year or fiscal year at the average"
                        + " of its twelve months. What has no rate is listed as unconverted and never counts as 0. Amounts"
                        + " in the currency itself are not touched. Left out: amounts stay as they were reported.",
                example = "USD")
        @RestQuery("in")
        @Pattern(regexp = "[A-Z]{3}")
        @Nullable
        String currency,

        @Parameter(description = "Set of exchange rates to convert with; the newest whole set when left out.")
        @RestQuery
        @Nullable
        String rateSet,

        @Parameter(description = "Convert every amount at the average rate of this one year, whatever its date.")
        @RestQuery
        @Min(1800)
        @Max(2200)
        @Nullable
        Integer rateYear) {

    static final InCurrency AS_REPORTED = new InCurrency(null, null, null);
}
