package org.cdp.exchange;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A file that was sent in. Its counts say what committing it would do or, once committed, what it did.")
public record ImportDetails(
        @Schema(description = "Id of the import.") UUID id,

        @Schema(description = "How far it is.") ImportState state,

        @Schema(description = "Why it was refused.") @Nullable
        String reason,

        @Schema(description = "What kind of file it is.") ImportFormat format,

        @Schema(description = "Kind of its records, when the format holds one kind only.", examples = "contributions")
        @Nullable
        String records,

        @Schema(description = "Whether a file that breaks its schema was to be taken all the same.")
        boolean lenient,

        @Schema(description = "Name of the file, as its sender gave it.") @Nullable
        String fileName,

        @Schema(description = "Size of the file, in bytes.") long size,

        @Schema(description = "How many bytes the check has read.")
        long done,

        @Schema(description = "SHA-256 of the file, in hexadecimal digits.")
        String digest,

        @Schema(description = "The agency that its sender writes for; none for a steward.") @Nullable
        String agency,

        @Schema(description = "How many records are new.") int created,

        @Schema(description = "How many records were there and differ.")
        int changed,

        @Schema(description = "How many records were there just so.")
        int unchanged,

        @Schema(description = "How many records can't be taken.")
        int refused,

        @Schema(description = "How many problems there are with it, warnings included.")
        int problems,

        @Schema(description = "When it came in.") Instant receivedAt,

        @Schema(description = "When its state last changed.")
        Instant changedAt) {

    static ImportDetails of(Import one) {
        return new ImportDetails(
                one.id,
                one.state,
                one.reason,
                one.format,
                one.kind,
                one.lenient,
                one.fileName,
                one.size,
                one.done,
                one.digest,
                one.agency,
                one.created,
                one.changed,
                one.unchanged,
                one.refused,
                one.problems,
                one.receivedAt,
                one.changedAt);
    }
}
