package org.cdp.ripple;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "A stage that an adoption came to.")
public record AdoptionStep(
        @Schema(description = "The stage.") @Enumerated(EnumType.STRING) @NotNull
        AdoptionStage stage,

        @Schema(description = "When it came to it.") @Nullable
        PartialDate date,

        @Schema(description = "What a reader should know about it.") @Size(min = 1, max = 1000) @Nullable
        String note) {}
