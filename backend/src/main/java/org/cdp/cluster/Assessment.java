package org.cdp.cluster;

import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "An opportunity or a threat that the firms of a cluster share.")
public record Assessment(
        @Schema(description = "What it is.") @NotBlank @Size(max = 1000)
        String text,

        @Schema(description = "Where this can be checked.") @JdbcTypeCode(SqlTypes.JSON) @Valid @Nullable
        Source source) {}
