package org.cdp.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.cdp.platform.value.PartialDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Embeddable
@Schema(description = "A name the agency had for a time. The present one has no end.")
public record AgencyName(
        @Schema(description = "The name in full.", examples = "Export Promotion Bureau") @NotBlank @Size(max = 300)
        String name,

        @Schema(description = "Its usual short form.", examples = "EPB") @Size(min = 1, max = 40) @Nullable
        String acronym,

        @Schema(description = "Since when it was used.") @Column(name = "\"from\"") @Nullable
        PartialDate from,

        @Schema(description = "Until when; left out for the present name.") @Column(name = "\"to\"") @Nullable
        PartialDate to) {

    boolean lasts() {
        return to == null;
    }
}
