package org.cdp.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Into which agency another is merged, and why.")
public record AgencyMergeForm(
        @Schema(description = "Id of the agency that stands for both.", examples = "tdap") @NotNull
        String into,

        @Schema(description = "Where it can be checked that they are one body.") @Size(max = 100)
        List<@NotNull @Valid Source> sources,

        @Schema(description = "Why they are one body.") @Size(max = 5000) @Nullable
        String notes) {

    public AgencyMergeForm {
        sources = Lists.orEmpty(sources);
    }

    Evidence evidence() {
        return Evidence.of(sources, null, null, notes);
    }
}
