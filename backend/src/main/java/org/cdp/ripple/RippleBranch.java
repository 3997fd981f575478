package org.cdp.ripple;

import java.util.List;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An adoption whose present stage is ABANDONED.")
public record RippleBranch(
        @Schema(description = "Id of the adoption.") UUID adoption,

        @Schema(description = "The agency that gave it up.") Ref adopter,

        @Schema(description = "The node it spread from.", examples = "intervention:cnd-pilot")
        String from,

        @Schema(description = "The node it led to.", examples = "intervention:ajk-proposal")
        String to,

        @Schema(description = "When it was given up.") @Nullable
        PartialDate date,

        @Schema(description = "Where this can be checked.") List<Source> sources,

        @Schema(description = "How sure it is.") Confidence confidence) {

    static RippleBranch of(AdoptionSummary a) {
        return new RippleBranch(
                a.id(), a.adopter(), RippleEdge.origin(a), RippleEdge.end(a), a.date(), a.sources(), a.confidence());
    }
}
