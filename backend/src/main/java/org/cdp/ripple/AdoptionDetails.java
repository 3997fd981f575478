package org.cdp.ripple;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cdp.agency.Agency;
import org.cdp.cluster.Cluster;
import org.cdp.intervention.Intervention;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An adoption, whole.")
public record AdoptionDetails(
        UUID id,

        @Schema(description = "The intervention it spread from.")
        Ref from,

        @Schema(description = "The cluster it spread from, where it was one.") @Nullable
        Ref fromCluster,

        @Schema(description = "The agency that took it up and owns this record.")
        Ref adopter,

        @Schema(description = "The adopter's own intervention, once there is one.") @Nullable
        Ref to,

        @Schema(description = "The clusters it reached or was meant for.")
        List<Ref> toClusters,

        Mechanism mechanism,

        @Schema(description = "The present stage: that of the last step.")
        AdoptionStage stage,

        @Schema(description = "When it came to the present stage.") @Nullable
        PartialDate date,

        List<AdoptionStep> steps,
        List<Source> sources,
        Confidence confidence,
        List<String> inferredFields,
        @Nullable String notes,

        @Schema(description = "Version of the record, which its ETag carries.")
        int version,

        @Schema(description = "When it was first written.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    static AdoptionDetails of(Adoption a) {
        AdoptionForm form = a.form();
        Map<String, Ref> interventions = Intervention.refs(given(a.fromIntervention, a.toIntervention));
        Map<String, Ref> clusters =
                Cluster.refs(Stream.concat(form.toClusters().stream(), given(a.fromCluster).stream())
                        .toList());
        return new AdoptionDetails(
                a.id,
                Objects.requireNonNull(interventions.get(a.fromIntervention)),
                a.fromCluster == null ? null : clusters.get(a.fromCluster),
                Objects.requireNonNull(Agency.refs(List.of(a.adopter)).get(a.adopter)),
                a.toIntervention == null ? null : interventions.get(a.toIntervention),
                form.toClusters().stream().map(clusters::get).toList(),
                a.mechanism,
                a.stage,
                a.date,
                form.steps(),
                form.sources(),
                form.confidence(),
                form.inferredFields(),
                form.notes(),
                a.version,
                a.createdAt,
                a.updatedAt);
    }

    private static List<String> given(@Nullable String... ids) {
        return Stream.of(ids).filter(Objects::nonNull).toList();
    }
}
