package org.cdp.cluster;

import java.time.Instant;
import java.util.List;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A cluster, whole.")
public record ClusterDetails(
        String id,
        String name,
        @Nullable Sector sector,
        List<Place> places,
        List<Assessment> opportunities,
        List<Assessment> threats,
        List<Observation> observations,
        List<StageReached> stages,

        @Schema(description = "The furthest stage it reached.") @Nullable
        ClusterStage stage,

        @Schema(description = "Whether the record shows all that makes a cluster, and what is missing.")
        DefinitionCheck definition,

        List<Source> sources,
        Confidence confidence,
        List<String> inferredFields,
        @Nullable String notes,

        @Schema(description = "Version of the record, which its ETag carries.")
        int version,

        @Schema(description = "When it was first written.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    static ClusterDetails of(Cluster c) {
        ClusterForm form = c.form();
        return new ClusterDetails(
                c.id,
                c.name,
                c.sector,
                form.places(),
                form.opportunities(),
                form.threats(),
                form.observations(),
                form.stages(),
                c.stage,
                DefinitionCheck.of(form),
                form.sources(),
                form.confidence(),
                form.inferredFields(),
                form.notes(),
                c.version,
                c.createdAt,
                c.updatedAt);
    }
}
