package org.cdp.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.cdp.agency.AgencyForm;
import org.cdp.cluster.ClusterForm;
import org.cdp.intervention.InterventionForm;
import org.cdp.platform.value.Lists;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whole records of any kind, each with its id; they may refer to one another in any order.")
public record Bundle(
        @Schema(description = "Agencies.") List<@NotNull @Valid AgencyForm> agencies,
        @Schema(description = "Clusters.") List<@NotNull @Valid ClusterForm> clusters,
        @Schema(description = "Interventions.") List<@NotNull @Valid InterventionForm> interventions) {

    public Bundle {
        agencies = Lists.orEmpty(agencies);
        clusters = Lists.orEmpty(clusters);
        interventions = Lists.orEmpty(interventions);
    }
}
