package org.cdp.exchange;

import java.util.SequencedMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What an import did, in all and for each kind of record.")
public record ImportReport(
        @Schema(description = "How many records are new.") int created,

        @Schema(description = "How many records were there and differ now.")
        int changed,

        @Schema(description = "How many records were there just so already.")
        int unchanged,

        @Schema(description = "The same for each kind of record.")
        SequencedMap<String, Tally> records) {

    static ImportReport of(SequencedMap<String, Tally> records) {
        Tally all = records.values().stream().reduce(Tally.NONE, Tally::and);
        return new ImportReport(all.created(), all.changed(), all.unchanged(), records);
    }
}
