package org.cdp.cluster;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that can be written of a cluster. What is left out is unknown, or empty.")
public record ClusterForm(
        @Schema(description = "Id, for ever. Made of the name when left out.", examples = "wazirabad-cutlery")
        @Pattern(regexp = Ids.SLUG)
        @Size(min = 2, max = 80)
        @Nullable
        String id,

        @Schema(description = "What it is called.", examples = "Cutlery, Wazirabad") @NotBlank @Size(max = 300)
        String name,

        @Schema(description = "What its firms make.") @Valid @Nullable
        Sector sector,

        @Schema(description = "Where its firms are.") @Size(max = 50)
        List<@NotNull @Valid Place> places,

        @Schema(description = "Opportunities its firms share.") @Size(max = 100)
        List<@NotNull @Valid Assessment> opportunities,

        @Schema(description = "Threats its firms share.") @Size(max = 100)
        List<@NotNull @Valid Assessment> threats,

        @Schema(description = "Statistics, each with its date and source.") @Size(max = 500)
        List<@NotNull @Valid Observation> observations,

        @Schema(description = "Stages of the cluster development method it reached, each once.") @Size(max = 6)
        List<@NotNull @Valid StageReached> stages,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources,

        @Schema(description = "How sure it is; DOCUMENTED when left out.")
        Confidence confidence,

        @Schema(description = "Names of the fields that are a reading of the sources, not a quote.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> inferredFields,

        @Schema(description = "What a reader should know about it.") @Size(max = 5000) @Nullable
        String notes) {

    public ClusterForm {
        places = Lists.orEmpty(places);
        opportunities = Lists.orEmpty(opportunities);
        threats = Lists.orEmpty(threats);
        observations = Lists.orEmpty(observations);
        stages = Lists.orEmpty(stages);
        sources = Lists.orEmpty(sources);
        inferredFields = Lists.orEmpty(inferredFields);
        confidence = confidence == null ? Confidence.DOCUMENTED : confidence;
    }

    Evidence evidence() {
        return new Evidence(sources, confidence, inferredFields, notes);
    }

    ClusterForm withId(String wanted) {
        return new ClusterForm(
                wanted,
                name,
                sector,
                places,
                opportunities,
                threats,
                observations,
                stages,
                sources,
                confidence,
                inferredFields,
                notes);
    }
}
