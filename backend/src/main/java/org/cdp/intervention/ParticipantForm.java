package org.cdp.intervention;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "An agency's part in an intervention.")
public record ParticipantForm(
        @Schema(description = "Id of the agency.", examples = "smeda") @NotNull
        String agency,

        @Schema(description = "What it does there.") @Enumerated(EnumType.STRING) @NotNull
        ParticipantRole role) {}
