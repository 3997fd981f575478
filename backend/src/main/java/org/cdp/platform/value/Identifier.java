package org.cdp.platform.value;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "What somebody else's system or paper calls this record.")
public record Identifier(
        @Schema(description = "Who gives these identifiers, e.g. IATI, UNIDO-PROJECT, PC-I.", examples = "IATI")
        @NotNull
        @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{0,39}", message = "must be capital letters, digits and hyphens")
        String scheme,

        @Schema(description = "The identifier itself.", examples = "XM-DAC-41123") @NotNull @Size(min = 1, max = 200)
        String value) {}
