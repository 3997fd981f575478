package org.cdp.exchange;

import org.cdp.platform.data.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many records of a kind are not the same in two snapshots.")
public record SnapshotCount(
        @Schema(description = "Kind of record, as the change log calls it.", examples = "contribution")
        String type,

        @Schema(description = "How many are only in the later state.")
        long created,

        @Schema(description = "How many say something else in it.")
        long changed,

        @Schema(description = "How many are only in the earlier state.")
        long deleted) {

    long all() {
        return created + changed + deleted;
    }

    static SnapshotCount of(Row row) {
        return new SnapshotCount(row.next(), row.next(), row.next(), row.next());
    }
}
