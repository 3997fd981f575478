package org.cdp.ripple;

import java.util.List;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An adoption, as the way from one node to another.")
public record RippleEdge(
        @Schema(description = "Id of the adoption.") UUID adoption,

        @Schema(description = "The node it spread from.", examples = "intervention:cnd-pilot")
        String from,

        @Schema(description = "The node it led to.", examples = "agency:most")
        String to,

        @Schema(description = "How the method came over.") Mechanism mechanism,
        @Schema(description = "The present stage.") AdoptionStage stage,

        @Schema(description = "When it came to the present stage.") @Nullable
        PartialDate date,

        @Schema(description = "The stages it came to, each with its date; the last is the present one.")
        List<AdoptionStep> steps,

        @Schema(description = "Where this can be checked.") List<Source> sources,

        @Schema(description = "How sure it is.") Confidence confidence) {

    static RippleEdge of(AdoptionSummary a) {
        return new RippleEdge(
                a.id(), origin(a), end(a), a.mechanism(), a.stage(), a.date(), a.steps(), a.sources(), a.confidence());
    }

    static String origin(AdoptionSummary a) {
        return "intervention:" + a.from().id();
    }

    static String end(AdoptionSummary a) {
        return a.to() == null ? "agency:" + a.adopter().id() : "intervention:" + a.to().id();
    }
}
