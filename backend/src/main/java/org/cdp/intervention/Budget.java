package org.cdp.intervention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "What an intervention was planned to cost. A plan, not a movement of money.")
public record Budget(
        @Schema(description = "The time it is for.") @Nullable
        PartialDate period,

        @Schema(description = "How much, in the currency, with every digit reported.", examples = "487970000") @NotNull
        BigDecimal amount,

        @Schema(description = "Currency, ISO 4217.", examples = "PKR") @NotNull @Pattern(regexp = "[A-Z]{3}")
        String currency,

        @Schema(description = "How firm it is.") @Enumerated(EnumType.STRING) @NotNull
        BudgetStatus status,

        @Schema(description = "What a reader should know about it.") @Size(min = 1, max = 1000) @Nullable
        String note,

        @Schema(description = "Where this can be checked.") @JdbcTypeCode(SqlTypes.JSON) @Valid @Nullable
        Source source) {}
