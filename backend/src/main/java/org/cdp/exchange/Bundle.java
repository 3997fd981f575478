package org.cdp.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.cdp.agency.AgencyForm;
import org.cdp.cluster.ClusterForm;
import org.cdp.funding.ContributionForm;
import org.cdp.intervention.InterventionForm;
import org.cdp.platform.value.Lists;
import org.cdp.ripple.AdoptionForm;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whole records of any kind, each with its id; they may refer to one another in any order.")
public record Bundle(
        @Schema(description = "Agencies.") List<@NotNull @Valid AgencyForm> agencies,
        @Schema(description = "Clusters.") List<@NotNull @Valid ClusterForm> clusters,
        @Schema(description = "Interventions.") List<@NotNull @Valid InterventionForm> interventions,
        @Schema(description = "Contributions.") List<@NotNull @Valid ContributionForm> contributions,

        @Schema(description = "What other parties say of contributions.")
        List<@NotNull @Valid BundleStatement> statements,

        @Schema(description = "Adoptions.") List<@NotNull @Valid AdoptionForm> adoptions,
        @Schema(description = "Sets of exchange rates.") List<@NotNull @Valid RateSet> exchangeRates) {

    public Bundle {
        agencies = Lists.orEmpty(agencies);
        clusters = Lists.orEmpty(clusters);
        interventions = Lists.orEmpty(interventions);
        contributions = Lists.orEmpty(contributions);
        statements = Lists.orEmpty(statements);
        adoptions = Lists.orEmpty(adoptions);
        exchangeRates = Lists.orEmpty(exchangeRates);
    }
}
