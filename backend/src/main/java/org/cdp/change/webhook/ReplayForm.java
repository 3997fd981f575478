package org.cdp.change.webhook;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "From where to tell again.")
public record ReplayForm(
        @Schema(description = "Sequence of the entry after which deliveries begin anew; 0 for all.") @NotNull @Min(0)
        Long after) {}
