package org.cdp.intervention;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A cluster that an intervention works in.")
public record ClusterShare(
        @Schema(description = "The cluster.") Ref cluster,

        @Schema(
                description = "Its share of the intervention, in percent. Given for all clusters or for none.",
                examples = "60")
        @Nullable
        BigDecimal share) {

    static ClusterShare of(ClusterShareForm form, Map<String, Ref> clusters) {
        return new ClusterShare(Objects.requireNonNull(clusters.get(form.cluster())), form.share());
    }
}
