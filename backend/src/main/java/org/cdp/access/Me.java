package org.cdp.access;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who the register takes the caller for.")
public record Me(
        @Schema(description = "Whether the request carried a good key.")
        boolean signedIn,

        @Schema(description = "What the caller may do.") @Nullable
        Role role,

        @Schema(description = "Id of the agency the caller acts for.") @Nullable
        String agency,

        @Schema(description = "Id of the key.") @Nullable UUID key,

        @Schema(description = "What the key is for.") @Nullable
        String label) {

    static final Me NOBODY = new Me(false, null, null, null, null);

    static Me of(Caller caller) {
        return new Me(true, caller.role(), caller.agency(), caller.key(), caller.label());
    }
}
