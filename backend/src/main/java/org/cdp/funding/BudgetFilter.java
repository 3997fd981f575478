package org.cdp.funding;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** Whose budgets are wanted; several values of one filter mean any of them. */
public record BudgetFilter(
        @Parameter(description = "Ids of interventions: their own budgets and those of all their parts.") @RestQuery
        List<String> programme,

        @Parameter(description = "Ids of interventions: their own budgets alone.") @RestQuery
        List<String> intervention,

        @Parameter(description = "Ids of the agencies that report the interventions.") @RestQuery
        List<String> agency,

        @Parameter(description = "Ids of clusters that the interventions work in.") @RestQuery
        List<String> cluster) {

    static BudgetFilter ofProgrammes(List<String> programme) {
        return new BudgetFilter(programme, List.of(), List.of(), List.of());
    }
}
