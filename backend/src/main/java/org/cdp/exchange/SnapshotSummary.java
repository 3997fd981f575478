package org.cdp.exchange;

import java.time.Instant;
import java.util.UUID;
import org.cdp.platform.data.Row;
import org.cdp.platform.web.AsOf;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A state of the whole public register, as it can be had again at any time.")
public record SnapshotSummary(
        @Schema(description = "Its id.") UUID id,
        @Schema(description = "When it was taken.") Instant takenAt,

        @Schema(description = "The last entry of the change log that it knows.")
        long entry,

        @Schema(description = "When that was written: `asOf` of this instant reads this state.")
        Instant asOf,

        @Schema(
                description =
                        "The release of the register that made the archive: another may make other bytes of the same"
                                + " records.")
        String release,

        @Schema(description = "Length of the archive in bytes.")
        long bytes,

        @Schema(description = "SHA-256 of the archive, in hexadecimal digits.")
        String sha256,

        @Schema(
                description = "The address that gives the archive.",
                examples = "/api/v1/archive?asOf=2026-03-31T00:00:00Z")
        String archive) {

    static final String COLUMNS = "s.id, s.takenAt, s.entry, s.at, s.release, s.bytes, s.sha256";
    static final String FROM = "KeptSnapshot s";

    static SnapshotSummary of(Row row) {
        return of(row.next(), row.next(), row.next(), row.next(), row.next(), row.next(), row.next());
    }

    static SnapshotSummary of(KeptSnapshot kept) {
        return of(kept.id, kept.takenAt, kept.entry, kept.at, kept.release, kept.bytes, kept.sha256);
    }

    private static SnapshotSummary of(
            UUID id, Instant takenAt, long entry, Instant at, String release, long bytes, String sha256) {
        String archive = "/api/v1/archive?" + AsOf.PARAMETER + "=" + at;
        return new SnapshotSummary(id, takenAt, entry, at, release, bytes, sha256, archive);
    }
}
