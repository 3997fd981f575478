package org.cdp.cluster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Whether a record shows all that makes a cluster: a sectoral and geographical concentration of small"
                        + " firms facing common opportunities and threats. Derived.")
public record DefinitionCheck(
        @Schema(description = "It has a sector.") boolean sectoral,
        @Schema(description = "It has a place.") boolean geographical,

        @Schema(description = "It has an observation of how many firms there are.")
        boolean concentrated,

        @Schema(description = "It names an opportunity.") boolean opportunities,
        @Schema(description = "It names a threat.") boolean threats,
        @Schema(description = "All of these.") boolean complete) {

    static final String FIRMS = "firms";

    static DefinitionCheck of(ClusterForm form) {
        boolean sectoral = form.sector() != null;
        boolean geographical = !form.places().isEmpty();
        boolean concentrated =
                form.observations().stream().anyMatch(o -> o.indicator().equals(FIRMS));
        boolean opportunities = !form.opportunities().isEmpty();
        boolean threats = !form.threats().isEmpty();
        boolean complete = sectoral && geographical && concentrated && opportunities && threats;
        return new DefinitionCheck(sectoral, geographical, concentrated, opportunities, threats, complete);
    }
}
