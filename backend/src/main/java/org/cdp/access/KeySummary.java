package org.cdp.access;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A key, without its secret.")
public record KeySummary(
        @Schema(description = "Id of the key.") UUID id,
        @Schema(description = "What it is for.") String label,

        @Schema(description = "Who holds it: only a person's opens a session.")
        KeyKind kind,

        @Schema(description = "Id of the person who holds it.") @Nullable
        UUID person,

        @Schema(description = "Id of the agency its holder acts for.") @Nullable
        String agency,

        @Schema(description = "What its holder may do; a person's key opens what that person may.") @Nullable
        Role role,

        @Schema(description = "How its secret begins.", examples = "cdp_Zx81Qq")
        String prefix,

        @Schema(description = "When it was made.") Instant createdAt,
        @Schema(description = "When it stops working.") Instant expiresAt,

        @Schema(description = "When it was revoked.") @Nullable
        Instant revokedAt,

        @Schema(description = "When it was last used, to the minute.") @Nullable
        Instant lastUsedAt,

        @Schema(description = "Reading requests a minute where the usual limit does not hold; 0 is any number.")
        @Nullable
        Integer readsPerMinute,

        @Schema(description = "Changing requests a minute where the usual limit does not hold; 0 is any number.")
        @Nullable
        Integer writesPerMinute) {

    static KeySummary of(AccessKey k) {
        return new KeySummary(
                k.id,
                k.label,
                k.person == null ? KeyKind.MACHINE : KeyKind.PERSON,
                k.person,
                k.agency,
                k.role,
                k.prefix,
                k.createdAt,
                k.expiresAt,
                k.revokedAt,
                k.lastUsedAt,
                k.readsPerMinute,
                k.writesPerMinute);
    }
}
