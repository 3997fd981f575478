package org.cdp.funding;

import java.math.BigDecimal;
import java.util.Comparator;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What some contributions of one stage and one currency sum to. Rows are never added across either:"
                        + " stages are different statements about the same money.")
public record FundingRow(
        @Schema(
                description =
                        "Which group it is of: DONOR or COUNTERPART, a year or `undated`, the agency that gives, or"
                                + " the intervention.")
        @Nullable
        Ref group,

        @Schema(description = "The stage of all of them.") ContributionStage stage,

        @Schema(
                description = "The currency of all of them, as reported; left out in the row of those that nobody put a"
                        + " value on.",
                examples = "PKR")
        @Nullable
        String currency,

        @Schema(description = "Sum of their amounts, exact.")
        BigDecimal gross,

        @Schema(
                description = "How much of it was also summed where it came in: the links into these contributions from"
                        + " contributions of the same stage that fit the same filters, in whatever group. It counts in"
                        + " the group of the contribution that is funded, so groups sum to the figure without groups.")
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
                description = "Link to exactly the contributions it is made of.",
                examples = "/api/v1/contributions?currency=PKR&draft=false&stage=RELEASE")
        String records) {

    /** Groups by name, stages in their order, those without a value last. */
    static final Comparator<FundingRow> ORDER = Comparator.comparing(
                    FundingRow::group,
                    Comparator.nullsFirst(Comparator.comparing(Ref::name).thenComparing(Ref::id)))
            .thenComparing(FundingRow::stage)
            .thenComparing(FundingRow::currency, Comparator.nullsLast(Comparator.naturalOrder()));
}
