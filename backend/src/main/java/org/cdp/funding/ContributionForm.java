package org.cdp.funding;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "All that can be written of a contribution. What is left out is unknown, or empty.")
public record ContributionForm(
        @Schema(description = "Id, for ever. Made when left out.") @Nullable
        UUID id,

        @Schema(description = "Id of the intervention it goes to.", examples = "kor-cetp") @NotNull
        String intervention,

        @Schema(description = "Id of the agency that gives it.", examples = "pta") @NotNull
        String provider,

        @Schema(description = "Id of the agency that receives it.", examples = "unido") @Nullable
        String receiver,

        @Schema(
                description = "Id of the agency that reports it and owns this record: its provider or its receiver,"
                        + " unless a steward writes it.",
                examples = "tdap")
        @NotNull
        String reportedBy,

        @Schema(description = "The reporter's own number of it; no two of its reports have the same.")
        @Size(min = 1, max = 200)
        @Nullable
        String reference,

        @Schema(description = "How far the money has come.") @NotNull
        ContributionStage stage,

        @Schema(description = "What is given.") @NotNull FundingForm form,

        @Schema(
                description =
                        "How much, with every digit reported; negative for a refund or a correction. Left out when"
                                + " nobody put a value on it: then it counts as a contribution and never as zero money.",
                examples = "10000000")
        @Nullable
        BigDecimal amount,

        @Schema(description = "Currency of the amount, ISO 4217; given with it and only with it.", examples = "PKR")
        @Pattern(regexp = "[A-Z]{3}")
        @Nullable
        String currency,

        @Schema(description = "When it was made, as precisely as reported.") @Nullable
        PartialDate date,

        @Schema(description = "What was given instead of money.") @Valid @Nullable
        InKind inKind,

        @Schema(description = "Which contributions it is passed on from.") @Size(max = 200)
        List<@NotNull @Valid FundingLink> fundedBy,

        @Schema(
                description =
                        "A draft is seen by its agency and the stewards alone, and counts in no figure; false when left out.")
        Boolean draft,

        @Schema(description = "Where this can be checked.") @Size(max = 100)
        List<@NotNull @Valid Source> sources,

        @Schema(description = "How sure it is; DOCUMENTED when left out.")
        Confidence confidence,

        @Schema(description = "Names of the fields that are a reading of the sources, not a quote.") @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> inferredFields,

        @Schema(description = "What a reader should know about it.") @Size(max = 5000) @Nullable
        String notes) {

    public ContributionForm {
        draft = draft != null && draft;
        inKind = InKind.orNone(inKind);
        fundedBy = Lists.orEmpty(fundedBy);
        sources = Lists.orEmpty(sources);
        inferredFields = Lists.orEmpty(inferredFields);
        confidence = confidence == null ? Confidence.DOCUMENTED : confidence;
    }

    public boolean involves(@Nullable String agency) {
        return provider.equals(agency) || receiver != null && receiver.equals(agency);
    }

    Evidence evidence() {
        return new Evidence(sources, confidence, inferredFields, notes);
    }

    public ContributionForm withId(UUID wanted) {
        return new ContributionForm(
                wanted,
                intervention,
                provider,
                receiver,
                reportedBy,
                reference,
                stage,
                form,
                amount,
                currency,
                date,
                inKind,
                fundedBy,
                draft,
                sources,
                confidence,
                inferredFields,
                notes);
    }

    public ContributionForm withFundedBy(List<FundingLink> wanted) {
        return new ContributionForm(
                id,
                intervention,
                provider,
                receiver,
                reportedBy,
                reference,
                stage,
                form,
                amount,
                currency,
                date,
                inKind,
                wanted,
                draft,
                sources,
                confidence,
                inferredFields,
                notes);
    }
}
