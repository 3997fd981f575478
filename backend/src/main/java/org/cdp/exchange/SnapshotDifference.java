package org.cdp.exchange;

import org.cdp.platform.data.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A record that is not the same in two snapshots.")
public record SnapshotDifference(
        @Schema(description = "Kind of record, as the change log calls it.", examples = "contribution")
        String type,

        @Schema(description = "Id of the record.") String id,

        @Schema(description = "A few words that tell the record from others.")
        String label,

        @Schema(description = "What became of it.") Became became,

        @Schema(
                description = "Its entries in the change log, from the first to the last of them.",
                examples = "/api/v1/changes?type=contribution&id=019a4703-7409-7b01-82c0-517d5f8657f6")
        String changes) {

    @Schema(name = "SnapshotDifferenceBecame", description = "What became of a record from one state to the other.")
    public enum Became {
        CREATED,
        CHANGED,
        DELETED
    }

    static SnapshotDifference of(Row row) {
        String type = row.next();
        String id = row.next();
        return new SnapshotDifference(
                type, id, row.next(), Became.valueOf(row.next()), "/api/v1/changes?type=" + type + "&id=" + id);
    }
}
