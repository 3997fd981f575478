package org.cdp.ripple;

import java.util.List;
import java.util.UUID;
import org.cdp.platform.data.Row;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An adoption as lists show it.")
public record AdoptionSummary(
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
        Confidence confidence) {

    static final String COLUMNS = "a.id, f.id, f.title, c.id, c.name, g.id, g.name, t.id, t.title,"
            + " a.mechanism, a.stage, a.date, a.evidence.sources, a.evidence.confidence";

    /** All but the steps and clusters, which stand in tables of their own. */
    static AdoptionSummary of(Row row) {
        return new AdoptionSummary(
                row.next(),
                row.ref(),
                row.maybeRef(),
                row.ref(),
                row.maybeRef(),
                List.of(),
                row.next(),
                row.next(),
                row.maybe(),
                List.of(),
                row.next(),
                row.next());
    }

    AdoptionSummary with(List<Ref> reached, List<AdoptionStep> passed) {
        return new AdoptionSummary(
                id, from, fromCluster, adopter, to, reached, mechanism, stage, date, passed, sources, confidence);
    }
}
