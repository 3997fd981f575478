package org.cdp.access;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who the register takes the caller for.")
public record Me(
        @Schema(description = "Whether the register knows the caller: by a good key, a session or a token.")
        boolean signedIn,

        @Schema(description = "Name of the person, or what the key is for.") @Nullable
        String label,

        @Schema(description = "What the caller may do, and for which agencies.")
        List<Grant> roles,

        @Schema(description = "Id of the key, when the caller came by one.") @Nullable
        UUID key,

        @Schema(description = "Id of the person; none for a machine.") @Nullable
        UUID person,

        @Schema(
                description = "Where a browser goes to sign in at the identity provider, when one is configured.",
                examples = "/api/v1/session/provider")
        @Nullable
        String provider) {

    static Me of(@Nullable Caller caller, @Nullable String provider) {
        return caller == null
                ? new Me(false, null, List.of(), null, null, provider)
                : new Me(true, caller.label(), sorted(caller), caller.key(), caller.person(), provider);
    }

    private static List<Grant> sorted(Caller caller) {
        return caller.grants().stream()
                .sorted(Comparator.comparing(Grant::role)
                        .thenComparing(Grant::agency, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }
}
