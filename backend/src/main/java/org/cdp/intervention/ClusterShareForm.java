package org.cdp.intervention;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "A cluster that an intervention works in.")
public record ClusterShareForm(
        @Schema(description = "Id of the cluster.", examples = "wazirabad-cutlery") @NotNull
        String cluster,

        @Schema(
                description =
                        "Its share of the intervention, in percent. Given for all clusters or for none; they sum to 100.",
                examples = "60")
        @Nullable
        BigDecimal share) {}
