package org.cdp.change;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An instant that the register is asked about. */
@Schema(
        type = SchemaType.STRING,
        format = "date-time",
        examples = "2026-03-31T00:00:00Z",
        description = "An instant of the past.")
public record Moment(@JsonValue Instant instant) {

    /** For query parameters, which are made by a method of this name. */
    public static Moment fromString(String text) {
        try {
            return new Moment(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("must be an instant like 2026-03-31T00:00:00Z", e);
        }
    }
}
