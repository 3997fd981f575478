package org.cdp.cluster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cdp.platform.value.Lists;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Embeddable
@Schema(description = "What the firms of a cluster make.")
public record Sector(
        @Schema(description = "In plain words.", examples = "Cutlery & stainless utensils")
        @Column(name = "sector_label")
        @NotBlank
        @Size(max = 200)
        String label,

        @Schema(description = "ISIC Rev. 4 classes, four digits each.", examples = "[\"2593\"]")
        @Column(name = "sector_isic")
        @JdbcTypeCode(SqlTypes.ARRAY)
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = "[0-9]{4}") String> isic) {

    public Sector {
        isic = Lists.orEmpty(isic);
    }
}
