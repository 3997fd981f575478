package org.cdp.intervention;

import java.util.Map;
import java.util.Objects;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Who owns what the intervention built, and whether it still operates.")
public record Handover(
        @Schema(description = "The agency that owns it now.")
        Ref agency,

        @Schema(description = "When it was handed over.") @Nullable
        PartialDate date,

        @Schema(description = "Whether it still operates.") HandoverState state,

        @Schema(description = "What a reader should know about it.") @Nullable
        String note) {

    static Handover of(HandoverForm form, Map<String, Ref> agencies) {
        return new Handover(
                Objects.requireNonNull(agencies.get(form.agency())), form.date(), form.state(), form.note());
    }
}
