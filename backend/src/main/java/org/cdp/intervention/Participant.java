package org.cdp.intervention;

import java.util.Map;
import java.util.Objects;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An agency's part in an intervention.")
public record Participant(
        @Schema(description = "The agency.") Ref agency,
        @Schema(description = "What it does there.") ParticipantRole role) {

    static Participant of(ParticipantForm form, Map<String, Ref> agencies) {
        return new Participant(Objects.requireNonNull(agencies.get(form.agency())), form.role());
    }
}
