package org.cdp.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A key to be made.")
public record KeyForm(
        @Schema(description = "What the key is for, to know it again.", examples = "SMEDA's nightly upload")
        @NotNull
        @Size(min = 1, max = 200)
        String label,

        @Schema(
                description = "Id of the agency its holder acts for; needed unless the role is STEWARD.",
                examples = "smeda")
        @Nullable
        String agency,

        @Schema(description = "What its holder may do.") @NotNull
        Role role,

        @Schema(description = "When it stops working; at most a year from now, and that when left out.") @Nullable
        Instant expires) {

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "a key that is not a steward's needs an agency")
    public boolean isScoped() {
        return role == Role.STEWARD || agency != null;
    }
}
