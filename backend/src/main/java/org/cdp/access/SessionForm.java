package org.cdp.access;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Signing in.")
public record SessionForm(
        @Schema(description = "Secret of a key that a person holds.") @NotNull @Size(min = 1, max = 500)
        String key) {

    @Override
    public String toString() {
        return "SessionForm[hidden]";
    }
}
