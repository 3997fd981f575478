package org.cdp.funding;

import java.math.BigDecimal;
import java.util.List;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What the other party of a contribution says of it. Both accounts stand.")
public record Statement(
        @Schema(description = "The agency that says it.") Ref agency,

        @Schema(description = "Whether it was so or otherwise.")
        Position position,

        @Schema(description = "How much it was by its own account.") @Nullable
        BigDecimal amount,

        @Schema(description = "Currency of the amount, ISO 4217.") @Nullable
        String currency,

        @Schema(description = "When it was by its own account.") @Nullable
        PartialDate date,

        @Schema(description = "Why it says so.") @Nullable String reason,

        @Schema(description = "Where this can be checked.") List<Source> sources) {

    static Statement of(ContributionStatement s, Named named) {
        Ref agency = named.agency(s.id.agency());
        return new Statement(agency, s.position, s.amount, s.currency, s.date, s.reason, s.evidence.sources());
    }
}
