package org.cdp.access;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A key to be made.")
public record KeyForm(
        @Schema(description = "What the key is for, to know it again.", examples = "SMEDA's nightly upload")
        @NotNull
        @Size(min = 1, max = 200)
        String label,

        @Schema(
                description =
                        "Id of the person who will hold it, and may sign in with it at a browser. It opens whatever that person may do, so it has no role and agency of its own. Left out: a machine holds it.")
        @Nullable
        UUID person,

        @Schema(
                description = "Id of the agency its holder acts for; needed unless the role is STEWARD.",
                examples = "smeda")
        @Nullable
        String agency,

        @Schema(description = "What its holder may do; needed unless it is a person's.") @Nullable
        Role role,

        @Schema(description = "When it stops working; at most a year from now, and that when left out.") @Nullable
        Instant expires,

        @Schema(description = "Reading requests a minute, 0 for any number; the usual limit when left out.")
        @Nullable
        @PositiveOrZero
        Integer readsPerMinute,

        @Schema(description = "Changing requests a minute, 0 for any number; the usual limit when left out.")
        @Nullable
        @PositiveOrZero
        Integer writesPerMinute) {

    static KeyForm ofPerson(String label, UUID person) {
        return new KeyForm(label, person, null, null, null, null, null);
    }

    @JsonIgnore
    @Schema(hidden = true)
    @AssertTrue(message = "a key has either a person or a role, and one that is not a steward's an agency")
    public boolean isScoped() {
        if (person != null) {
            return role == null && agency == null;
        }
        return role != null && new Grant(role, agency).isScoped();
    }
}
