package org.cdp.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the other party of a contribution says of it.")
public record StatementForm(
        @Schema(description = "Whether it was so or otherwise.") @NotNull
        Position position,

        @Schema(description = "How much it was by its own account, with every digit.", examples = "40000000") @Nullable
        BigDecimal amount,

        @Schema(description = "Currency of the amount, ISO 4217; given with it and only with it.", examples = "PKR")
        @Pattern(regexp = "[A-Z]{3}")
        @Nullable
        String currency,

        @Schema(description = "When it was by its own account.") @Nullable
        PartialDate date,

        @Schema(description = "Why it says so.") @Size(min = 1, max = 5000) @Nullable
        String reason,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources) {

    public StatementForm {
        sources = Lists.orEmpty(sources);
    }
}
