package org.cdp.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cdp.export.Grouped;
import org.cdp.platform.value.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description = "What some contributions of one stage sum to in one currency. Rows of different stages are never"
                + " added: they are different statements about the same money.")
public record FundingRow(
        @Schema(
                description = "Which groups it is of, in the order asked for; `undated`, or `-` for none, where a"
                        + " contribution has nothing to be grouped by.")
        List<Ref> groups,

        @Schema(description = "The stage of all of them.") ContributionStage stage,

        @Schema(
                description =
                        "The currency that was asked for, or else the one they were reported in; left out in the row"
                                + " of those that nobody put a value on.",
                examples = "PKR")
        @Nullable
        String currency,

        @Schema(
                description =
                        "Sum of their amounts, or of the parts of them that fall to the group and to the clusters,"
                                + " provinces and sectors asked for. Exact; round it when you show it.")
        BigDecimal gross,

        @Schema(
                description = "How much of it was also summed where it came in: the links into these contributions from"
                        + " contributions of the same stage that fit the same filters, in whatever group. It counts in"
                        + " the group of the contribution that is funded, so groups sum to the figure without groups.")
        BigDecimal passedOn,

        @Schema(description = "gross − passedOn, exactly: each money once.")
        BigDecimal net,

        @Schema(description = "How many contributions it is made of, those without a value or a rate included.")
        long contributions,

        @Schema(description = "How many of them nobody put a value on: they add no money.")
        long unvalued,

        @Schema(description = "What has no exchange rate and so is in none of the sums, by original currency.")
        List<Unconverted> unconverted,

        @Schema(description = "Whether all that has a value is in the sums: false when anything is unconverted.")
        boolean complete,

        @Schema(description = "How many of them the other party disputes; the sums use the report.")
        long disputed,

        @Schema(
                description = "What the disputing parties say it was otherwise by, in all, where they name an amount in"
                        + " the same currency. Left out where contributions count in parts.")
        @Nullable
        BigDecimal difference,

        @Schema(description = "How many of them are in the group with an equal part, because no shares were given.")
        long equallySplit,

        @Schema(
                description =
                        "How many of them have a date that reaches over more than one of the years they are grouped"
                                + " by; they are in that of its first day.")
        long spanning,

        @Schema(description = "Last day of the latest date among them.") @Nullable
        LocalDate newest,

        @Schema(description = "Days from that day to the instant the figure is of; negative when it lies ahead.")
        @Nullable
        Long newestAge,

        @Schema(description = "When one of them was last written.")
        Instant updatedAt,

        @Schema(
                description =
                        "Link to exactly the contributions it is made of, each with what of it counts here: their sum"
                                + " is the figure.",
                examples = "/api/v1/contributions?counted=true&currency=PKR&draft=false&stage=RELEASE")
        String records)
        implements Grouped {}
