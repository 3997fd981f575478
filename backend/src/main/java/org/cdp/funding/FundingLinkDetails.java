package org.cdp.funding;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A contribution that funds another, and with how much.")
public record FundingLinkDetails(
        @Schema(description = "Id of the contribution that the money came in with.")
        UUID contribution,

        @Schema(description = "How much of it is passed on, in the currency of both.")
        BigDecimal amount,

        @Schema(description = "Who gave it.") Ref provider,

        @Schema(description = "The intervention it was given to.")
        Ref intervention) {

    static FundingLinkDetails of(FundingLink link, Map<UUID, Contribution> sources, Named named) {
        Contribution source = Objects.requireNonNull(sources.get(link.contribution()));
        return new FundingLinkDetails(
                source.id, link.amount(), named.agency(source.provider), named.intervention(source.intervention));
    }
}
