package org.cdp.funding;

import java.math.BigDecimal;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Money of one stage and currency that goes one step of its way.")
public record FundingFlow(
        @Schema(description = "Which step.") Step step,
        @Schema(description = "Where it comes from.") Ref from,
        @Schema(description = "Where it goes.") Ref to,

        @Schema(
                description =
                        "How much: between agencies the gross sum; further on the net one, without what was passed on"
                                + " to other agencies or interventions. So all that reaches interventions sums to the net figure.")
        BigDecimal amount,

        @Schema(description = "The figure that it is, with its records.")
        FundingRow figure) {

    @Schema(name = "FundingFlowStep", description = "From what to what the money goes.")
    public enum Step {
        AGENCY_TO_AGENCY,
        AGENCY_TO_INTERVENTION,
        INTERVENTION_TO_CLUSTER;

        /** What a flow of this step comes to. */
        BigDecimal amount(Cell sum) {
            return this == AGENCY_TO_AGENCY ? sum.gross() : sum.net();
        }
    }
}
