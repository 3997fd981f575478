package org.cdp.cluster;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "Where firms of a cluster are.")
public record Place(
        @Schema(description = "Town or area.", examples = "Wazirabad") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "District.") @Size(min = 1, max = 200) @Nullable
        String district,

        @Schema(description = "Province or territory, by its present name.", examples = "Punjab")
        @Size(min = 1, max = 200)
        @Nullable
        String province,

        @Schema(description = "Country, ISO 3166-1 alpha-2.", examples = "PK") @NotNull @Pattern(regexp = "[A-Z]{2}")
        String country,

        @Schema(description = "Its point on the map.") @Valid @Nullable
        Point point) {}
