package org.cdp.access;

import java.time.Instant;
import java.util.UUID;
import org.cdp.platform.data.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "SecurityEvent", description = "Something that those who guard the register want to know.")
public record SecurityEventSummary(
        @Schema(description = "Id of it.") UUID id,
        @Schema(description = "When it happened.") Instant at,
        @Schema(description = "What happened.") SecurityEvent.Kind kind,

        @Schema(description = "Id of the key it is about, or that was used.") @Nullable
        UUID key,

        @Schema(description = "Id of the person it is about, or who did it.") @Nullable
        UUID person,

        @Schema(description = "Where the request came from.") @Nullable
        String address,

        @Schema(description = "What else there is to say: an operation, a role, a reason. Never a secret.")
        String detail) {

    static final String COLUMNS = "e.id, e.at, e.kind, e.key, e.person, e.address, e.detail";

    static SecurityEventSummary of(Row row) {
        return new SecurityEventSummary(
                row.next(), row.next(), row.next(), row.maybe(), row.maybe(), row.maybe(), row.next());
    }
}
