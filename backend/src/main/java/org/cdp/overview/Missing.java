package org.cdp.overview;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Records that lack something or are in doubt.")
public record Missing(
        @Schema(
                description = "definition-incomplete: clusters that do not meet the definition of a cluster."
                        + " no-intervention: clusters that no intervention works in."
                        + " no-funding: interventions in clusters that have no contribution."
                        + " unvalued: contributions without an amount."
                        + " disputed: contributions of which the other party says otherwise.",
                enumeration = {"definition-incomplete", "no-intervention", "no-funding", "unvalued", "disputed"})
        String code,

        @Schema(description = "How many records.") long count,

        @Schema(
                description = "Address of the list of exactly these records.",
                examples = "/api/v1/contributions?valued=false&draft=false")
        String records) {}
