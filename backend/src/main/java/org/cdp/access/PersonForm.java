package org.cdp.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A person to be known to the register.")
public record PersonForm(
        @Schema(description = "What they are called; the change log shows it.", examples = "Ayesha Khan")
        @NotBlank
        @Size(max = 200)
        String name,

        @Schema(description = "Where they can be written to; only stewards see it.") @Nullable @Size(max = 320)
        String email) {}
