package org.cdp.funding;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A contribution that its other party says was otherwise: both accounts.")
public record Dispute(
        @Schema(description = "As it was reported. Figures use this.")
        ContributionSummary contribution,

        @Schema(description = "What the other party says.") List<Statement> statements,

        @Schema(
                description =
                        "The other account less the report, in the report's currency; that of the account that differs"
                                + " most. Left out when no account names an amount in that currency: it is unknown, not 0.")
        @Nullable
        BigDecimal difference) {}
