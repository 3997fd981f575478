package org.cdp.cluster;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "A point on the map (WGS 84).")
public record Point(
        @Schema(description = "Degrees north.", examples = "32.4353") @NotNull @DecimalMin("-90") @DecimalMax("90")
        BigDecimal latitude,

        @Schema(description = "Degrees east.", examples = "74.1142") @NotNull @DecimalMin("-180") @DecimalMax("180")
        BigDecimal longitude,

        @Schema(description = "What the point stands for.", examples = "city centroid")
        @Size(min = 1, max = 200)
        @Nullable
        String precision) {}
