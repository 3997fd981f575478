package org.cdp.exchange;

import org.cdp.change.Records.Effect;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What became of the records of one kind.")
public record Tally(
        @Schema(description = "How many are new.") int created,

        @Schema(description = "How many were there and differ now.")
        int changed,

        @Schema(description = "How many were there just so already.")
        int unchanged) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally and(Effect effect) {
        return switch (effect) {
            case CREATED -> new Tally(created + 1, changed, unchanged);
            case CHANGED -> new Tally(created, changed + 1, unchanged);
            case UNCHANGED -> new Tally(created, changed, unchanged + 1);
        };
    }

    Tally and(Tally other) {
        return new Tally(created + other.created, changed + other.changed, unchanged + other.unchanged);
    }
}
