package org.cdp.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A role, and the agency it is held for.")
public record Grant(
        @Schema(description = "What its holder may do.") @NotNull
        Role role,

        @Schema(
                description = "Id of the agency its holder acts for; needed unless the role is STEWARD.",
                examples = "smeda")
        @Nullable
        String agency) {

    static final Grant STEWARD = new Grant(Role.STEWARD, null);

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "a role that is not a steward's needs an agency")
    public boolean isScoped() {
        return role == Role.STEWARD || agency != null;
    }

    boolean writesFor(String owner) {
        return role != Role.READER && owner.equals(agency);
    }
}
