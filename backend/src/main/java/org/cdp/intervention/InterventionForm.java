package org.cdp.intervention;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.Identifier;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that can be written of an intervention. What is left out is unknown, or empty.")
public record InterventionForm(
        @Schema(description = "Id, for ever. Made of the title when left out.", examples = "kor-cetp")
        @Pattern(regexp = Ids.SLUG)
        @Size(min = 2, max = 80)
        @Nullable
        String id,

        @Schema(description = "What it is called.", examples = "Combined effluent treatment plant, Korangi")
        @NotBlank
        @Size(max = 500)
        String title,

        @Schema(description = "What it does.") @Size(min = 1, max = 5000) @Nullable
        String description,

        @Schema(description = "Its level in the tree.") @NotNull
        InterventionLevel level,

        @Schema(description = "What is done; a programme of several kinds leaves it out.") @Nullable
        InterventionType type,

        @Schema(description = "Where it stands.") @Nullable ActivityStatus status,

        @Schema(description = "Id of the intervention it is part of.", examples = "cnd-pilot") @Nullable
        String parent,

        @Schema(description = "Id of the agency that reports it and owns this record.", examples = "unido") @NotNull
        String reportedBy,

        @Schema(description = "When it was planned to start.") @Nullable
        PartialDate plannedStart,

        @Schema(description = "When it was planned to end.") @Nullable
        PartialDate plannedEnd,

        @Schema(description = "When it started.") @Nullable PartialDate actualStart,
        @Schema(description = "When it ended.") @Nullable PartialDate actualEnd,

        @Schema(description = "Agencies that take part, each with its role.") @Size(max = 200)
        List<@NotNull @Valid ParticipantForm> participants,

        @Schema(description = "Clusters it works in.") @Size(max = 200)
        List<@NotNull @Valid ClusterShareForm> clusters,

        @Schema(description = "What it was planned to cost; later plans replace earlier ones, they do not add up.")
        @Size(max = 200)
        List<@NotNull @Valid Budget> budgets,

        @Schema(description = "What it was to reach, and reached.") @Size(max = 200)
        List<@NotNull @Valid Result> results,

        @Schema(description = "Who owns what it built.") @Valid @Nullable
        HandoverForm handover,

        @Schema(description = "What others call it in their systems and papers.") @Size(max = 50)
        List<@NotNull @Valid Identifier> identifiers,

        @Schema(description = "A draft is seen by its agency and the stewards alone, and counts in no figure.")
        Boolean draft,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources,

        @Schema(description = "How sure it is; DOCUMENTED when left out.")
        Confidence confidence,

        @Schema(description = "Names of the fields that are a reading of the sources, not a quote.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> inferredFields,

        @Schema(description = "What a reader should know about it.") @Size(max = 5000) @Nullable
        String notes) {

    public InterventionForm {
        participants = Lists.orEmpty(participants);
        clusters = Lists.orEmpty(clusters);
        budgets = Lists.orEmpty(budgets);
        results = Lists.orEmpty(results);
        identifiers = Lists.orEmpty(identifiers);
        sources = Lists.orEmpty(sources);
        inferredFields = Lists.orEmpty(inferredFields);
        draft = draft != null && draft;
        confidence = confidence == null ? Confidence.DOCUMENTED : confidence;
    }

    Evidence evidence() {
        return new Evidence(sources, confidence, inferredFields, notes);
    }

    InterventionForm withId(String wanted) {
        return new InterventionForm(
                wanted,
                title,
                description,
                level,
                type,
                status,
                parent,
                reportedBy,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                participants,
                clusters,
                budgets,
                results,
                handover,
                identifiers,
                draft,
                sources,
                confidence,
                inferredFields,
                notes);
    }

    InterventionForm withParent(@Nullable String wanted) {
        return new InterventionForm(
                id,
                title,
                description,
                level,
                type,
                status,
                wanted,
                reportedBy,
                plannedStart,
                plannedEnd,
                actualStart,
                actualEnd,
                participants,
                clusters,
                budgets,
                results,
                handover,
                identifiers,
                draft,
                sources,
                confidence,
                inferredFields,
                notes);
    }
}
