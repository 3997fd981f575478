package org.cdp.ripple;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that can be written of an adoption. What is left out is unknown, or empty.")
public record AdoptionForm(
        @Schema(description = "Id, for ever. Made when left out.") @Nullable
        UUID id,

        @Schema(description = "Id of the intervention it spread from.", examples = "cnd-pilot") @NotNull
        String from,

        @Schema(description = "Id of the cluster it spread from, where it was one.", examples = "wazirabad-cutlery")
        @Nullable
        String fromCluster,

        @Schema(description = "Id of the agency that took it up and owns this record.", examples = "psic") @NotNull
        String adopter,

        @Schema(description = "Id of the adopter's own intervention, once there is one.", examples = "punjab-cdp")
        @Nullable
        String to,

        @Schema(description = "Ids of the clusters it reached or was meant for.", examples = "[\"chiniot-wood\"]")
        @Size(max = 200)
        List<@NotNull String> toClusters,

        @Schema(description = "How the method came over.") @NotNull
        Mechanism mechanism,

        @Schema(description = "The stages it came to, each once; the last in the list is the present one.")
        @NotNull
        @Size(min = 1, max = 5)
        List<@NotNull @Valid AdoptionStep> steps,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources,

        @Schema(description = "How sure it is; DOCUMENTED when left out.")
        Confidence confidence,

        @Schema(description = "Names of the fields that are a reading of the sources, not a quote.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> inferredFields,

        @Schema(description = "What a reader should know about it.") @Size(max = 5000) @Nullable
        String notes) {

    public AdoptionForm {
        toClusters = Lists.orEmpty(toClusters);
        steps = Lists.orEmpty(steps);
        sources = Lists.orEmpty(sources);
        inferredFields = Lists.orEmpty(inferredFields);
        confidence = confidence == null ? Confidence.DOCUMENTED : confidence;
    }

    Evidence evidence() {
        return new Evidence(sources, confidence, inferredFields, notes);
    }

    AdoptionForm withId(UUID wanted) {
        return new AdoptionForm(
                wanted,
                from,
                fromCluster,
                adopter,
                to,
                toClusters,
                mechanism,
                steps,
                sources,
                confidence,
                inferredFields,
                notes);
    }
}
