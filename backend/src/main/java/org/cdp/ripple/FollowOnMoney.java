package org.cdp.ripple;

import java.math.BigDecimal;
import java.util.Comparator;
import org.cdp.agency.Side;
import org.cdp.funding.ContributionStage;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What public contributions of one stage, side and currency to one generation sum to. To a generation"
                        + " belong its interventions and all parts below them; a part that lies below several nodes of the"
                        + " ripple belongs to the nearest above it alone (itself, if it is one), so no contribution counts in"
                        + " two generations. What lies nearest to an origin is no follow-on money.")
public record FollowOnMoney(
        @Schema(description = "The generation, 1 or more.", examples = "1")
        int generation,

        @Schema(description = "Side of the agencies that give.")
        Side side,

        @Schema(description = "The stage of all of them.") ContributionStage stage,

        @Schema(
                description =
                        "The currency of all of them, as reported; left out in the row of those that nobody put a value on.",
                examples = "PKR")
        @Nullable
        String currency,

        @Schema(description = "Sum of their amounts, exact.")
        BigDecimal gross,

        @Schema(
                description =
                        "How much of it is passed on from contributions of the same stage to the same generation, of"
                                + " either side.")
        BigDecimal passedOn,

        @Schema(description = "gross − passedOn, exactly: each money once.")
        BigDecimal net,

        @Schema(description = "How many contributions it is made of.")
        long contributions,

        @Schema(description = "How many of them nobody put a value on: they add no money.")
        long unvalued,

        @Schema(description = "How many of them the other party disputes; the sums use the report.")
        long disputed,

        @Schema(
                description =
                        "Link to exactly the contributions it is made of: by `programme`, the interventions of the"
                                + " generation, or by `intervention` where their trees hold other generations.",
                examples =
                        "/api/v1/contributions?draft=false&stage=RELEASE&side=DONOR&currency=USD&programme=punjab-cdp")
        String records) {

    /** Generations from the pilots on, stages in their order, those without a value last. */
    static final Comparator<FollowOnMoney> ORDER = Comparator.comparingInt(FollowOnMoney::generation)
            .thenComparing(FollowOnMoney::side)
            .thenComparing(FollowOnMoney::stage)
            .thenComparing(FollowOnMoney::currency, Comparator.nullsLast(Comparator.naturalOrder()));
}
