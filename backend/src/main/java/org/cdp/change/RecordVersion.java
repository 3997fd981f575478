package org.cdp.change;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A version of a record: who made it, when, and what it changed.")
public record RecordVersion(
        @Schema(
                description =
                        "Version of the record. One number may come twice: when the record itself stayed as it was"
                                + " and only became public, or a draft again.")
        int version,

        @Schema(description = "Its entry in the change log.")
        long sequence,

        @Schema(description = "When it was written.") Instant at,

        @Schema(description = "What was done. DELETE also tells that a public record became a draft.")
        Operation operation,

        @Schema(
                description =
                        "Id of the agency that the writer acted for; none when a steward or the register wrote it.")
        @Nullable
        String actorAgency,

        @Schema(description = "Name of the writer's key; shown to the owner of the record and to stewards.") @Nullable
        String actor,

        @Schema(description = "The fields that differ from the version before, as far as the caller may see both.")
        List<FieldChange> changes) {}
