package org.cdp.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "Money that came in with another contribution and is passed on with this one.")
public record FundingLink(
        @Schema(
                description = "Id of the contribution that it came in with: in the same currency, and received or given"
                        + " by the provider of this one.")
        @Column(name = "source")
        @NotNull
        UUID contribution,

        @Schema(
                description =
                        "How much of this contribution came in with that one. The links out of a contribution, and"
                                + " those into one, never sum to more than its own amount; those to drafts use up nothing.",
                examples = "6000000")
        @NotNull
        @DecimalMin(value = "0", inclusive = false)
        BigDecimal amount) {}
