package org.cdp.overview;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How up to date records are.")
public record Timeliness(
        @Schema(description = "When the newest of them was last written, to the second.")
        Instant newest,

        @Schema(description = "How many whole days ago that was.", examples = "12")
        long ageInDays,

        @Schema(
                description =
                        "Interventions that are open past their planned end, of all that have one: the last day it"
                                + " can mean is past, no actual end is given, and the status is neither CLOSED nor CANCELLED.")
        Presence overdue,

        @Schema(description = "Contributions without a date, of all.")
        Presence undated) {

    /** @param newest in seconds of the epoch */
    static Timeliness of(long newest, Instant now, Presence overdue, Presence undated) {
        Instant written = Instant.ofEpochSecond(newest);
        return new Timeliness(written, ChronoUnit.DAYS.between(written, now), overdue, undated);
    }
}
