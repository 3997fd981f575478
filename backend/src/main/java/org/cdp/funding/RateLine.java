package org.cdp.funding;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A rate of a file, as it is written there.")
public record RateLine(
        @Schema(description = "Currency, ISO 4217.", examples = "PKR", required = true) @Nullable
        String currency,

        @Schema(
                description = "The time that it holds for: 2004, 2004-08, 2004-08-14 or FY2005.",
                examples = "2004-08",
                required = true)
        @Nullable
        String period,

        @Schema(
                type = SchemaType.NUMBER,
                description = "How many units of the currency one US dollar is: plain digits, at most one point.",
                examples = "58.1234",
                required = true)
        @JsonDeserialize(using = NumberAsWritten.class)
        @Nullable
        String unitsPerUsd) {}
