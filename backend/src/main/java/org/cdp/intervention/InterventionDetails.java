package org.cdp.intervention;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.cdp.access.Access;
import org.cdp.agency.Agency;
import org.cdp.cluster.Cluster;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An intervention, whole.")
public record InterventionDetails(
        String id,
        String title,
        @Nullable String description,
        InterventionLevel level,
        @Nullable InterventionType type,
        @Nullable ActivityStatus status,

        @Schema(description = "The intervention it is part of.") @Nullable
        Ref parent,

        @Schema(description = "All that it is part of, from the root of the tree down to its parent.")
        List<Ref> ancestors,

        @Schema(description = "The agency that reports it and owns this record.")
        Ref reportedBy,

        @Nullable PartialDate plannedStart,
        @Nullable PartialDate plannedEnd,
        @Nullable PartialDate actualStart,
        @Nullable PartialDate actualEnd,
        List<Participant> participants,
        List<ClusterShare> clusters,
        List<Budget> budgets,
        List<Result> results,

        @Schema(description = "Who owns what it built.") @Nullable
        Handover handover,

        List<Identifier> identifiers,
        boolean draft,
        List<Source> sources,
        Confidence confidence,
        List<String> inferredFields,
        @Nullable String notes,

        @Schema(description = "Version of the record, which its ETag carries.")
        int version,

        @Schema(description = "When it was first written.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    public static InterventionDetails of(Intervention i, Access access) {
        InterventionForm form = i.form();
        Map<String, Ref> agencies = Agency.refs(agencies(form));
        Map<String, Ref> clusters = Cluster.refs(
                form.clusters().stream().map(ClusterShareForm::cluster).toList());
        List<Ref> ancestors = Ancestors.of(i, access);
        return new InterventionDetails(
                i.id,
                i.title,
                i.description,
                i.level,
                i.type,
                i.status,
                ancestors.stream()
                        .filter(ref -> ref.id().equals(i.parent))
                        .findFirst()
                        .orElse(null),
                ancestors,
                Objects.requireNonNull(agencies.get(i.reportedBy)),
                i.plannedStart,
                i.plannedEnd,
                i.actualStart,
                i.actualEnd,
                form.participants().stream()
                        .map(participant -> Participant.of(participant, agencies))
                        .toList(),
                form.clusters().stream()
                        .map(share -> ClusterShare.of(share, clusters))
                        .toList(),
                form.budgets(),
                form.results(),
                form.handover() == null ? null : Handover.of(form.handover(), agencies),
                form.identifiers(),
                i.draft,
                form.sources(),
                form.confidence(),
                form.inferredFields(),
                form.notes(),
                i.version,
                i.createdAt,
                i.updatedAt);
    }

    private static Set<String> agencies(InterventionForm form) {
        Set<String> ids = new HashSet<>(Set.of(form.reportedBy()));
        form.participants().forEach(participant -> ids.add(participant.agency()));
        if (form.handover() != null) {
            ids.add(form.handover().agency());
        }
        return ids;
    }
}
