package org.cdp.access;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a key passes from its old secret to a new one.")
public record RotationForm(
        @Schema(
                description = "Until when the old secret stays good beside the new one; at most 30 days from now, and"
                        + " a day when left out. Now or earlier ends it at once.")
        @Nullable
        Instant oldGoodUntil,

        @Schema(description = "When the new secret stops working; at most a year from now, and that when left out.")
        @Nullable
        Instant expires) {}
