package org.cdp.change;

import java.time.Instant;
import java.util.Map;
import org.cdp.platform.data.Row;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One entry of the change log: what was done to which record, when.")
public record Change(
        @Schema(description = "Its place in the log; later entries have higher numbers, not always the next.")
        long sequence,

        @Schema(description = "When it was written.") Instant at,
        @Schema(description = "What was done.") Operation operation,

        @Schema(description = "Kind of record.", examples = "contribution")
        String type,

        @Schema(description = "Id of the record.") String id,

        @Schema(description = "A few words that tell the record from others.")
        String label,

        @Schema(description = "Id of the agency that owns the record.") @Nullable
        String agency,

        @Schema(description = "Version of the record after it.")
        int version,

        @Schema(
                description = "With `record=true`: the record after it, in the form it is written in; none after a"
                        + " deletion.")
        @Nullable
        Map<String, Object> record) {

    static Change of(Row row) {
        return new Change(
                row.next(), row.next(), row.next(), row.next(), row.next(), row.next(), row.maybe(), row.next(), null);
    }

    static Change of(ChangeEntry e) {
        return new Change(e.sequence, e.at, e.operation, e.type, e.record, e.label, e.agency, e.version, null);
    }

    Change with(@Nullable Map<String, Object> form) {
        return new Change(sequence, at, operation, type, id, label, agency, version, form);
    }
}
