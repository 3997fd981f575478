package org.cdp.ripple;

import java.util.List;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where the method arrived: an intervention, or an agency that has none of its own yet.")
public record RippleNode(
        @Schema(description = "Its name in this graph.", examples = "intervention:cnd-pilot")
        String id,

        @Schema(description = "What it is.") Kind kind,
        @Schema(description = "The record itself.") Ref ref,

        @Schema(description = "Of an intervention: who took the method up with it or, of an origin, who reports it.")
        @Nullable
        Ref agency,

        @Schema(description = "Longest way from an origin, in adoptions; origins are 0.", examples = "1")
        int generation,

        @Schema(description = "Nothing leads to it: the method spread from here.")
        boolean origin,

        @Schema(description = "Clusters it works in, or was to work in.")
        List<Ref> clusters,

        @Schema(description = "When it started or was to; of an agency, the first date its adoptions have.") @Nullable
        PartialDate start,

        @Schema(description = "Every adoption that leads to it was abandoned.")
        boolean abandoned) {

    @Schema(name = "RippleNodeKind", description = "What a node of the ripple is.")
    public enum Kind {
        INTERVENTION,
        AGENCY
    }
}
