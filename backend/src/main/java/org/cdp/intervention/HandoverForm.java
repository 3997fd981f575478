package org.cdp.intervention;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "Who owns what the intervention built, and whether it still operates.")
public record HandoverForm(
        @Schema(description = "Id of the agency that owns it now.", examples = "uet-lahore")
        @Column(name = "handover_agency")
        @NotNull
        String agency,

        @Schema(description = "When it was handed over.") @Column(name = "handover_date") @Nullable
        PartialDate date,

        @Schema(description = "Whether it still operates.")
        @Column(name = "handover_state")
        @Enumerated(EnumType.STRING)
        @NotNull
        HandoverState state,

        @Schema(description = "What a reader should know about it.")
        @Column(name = "handover_note")
        @Size(min = 1, max = 1000)
        @Nullable
        String note) {}
