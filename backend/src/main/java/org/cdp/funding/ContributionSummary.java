package org.cdp.funding;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cdp.agency.HomeCountry;
import org.cdp.agency.Side;
import org.cdp.platform.data.Row;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A contribution as lists show it.")
public record ContributionSummary(
        UUID id,

        @Schema(description = "The intervention it goes to.")
        Ref intervention,

        @Schema(description = "The agency that gives it.") Ref provider,
        @Schema(description = "Side of its provider.") Side providerSide,

        @Schema(description = "The agency that receives it.") @Nullable
        Ref receiver,

        @Schema(description = "The agency that reports it.") Ref reportedBy,

        @Nullable String reference,
        ContributionStage stage,
        FundingForm form,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable PartialDate date,

        @Schema(description = "Whether the other party says it was otherwise.")
        boolean disputed,

        @Schema(description = "How much of it is passed on from other contributions; left out when nothing is.")
        @Nullable
        BigDecimal passedOn,

        Confidence confidence,
        List<Source> sources,
        boolean draft,

        @Schema(
                description =
                        "What of it counts in a figure with the list's filters, when that was asked for; left out of"
                                + " what has no value or no rate, and of drafts.")
        @Nullable
        Counted counted) {

    static final String COLUMNS = """
            c.id, i.id, i.title, p.id, p.name, p.country, r.id, r.name, w.id, w.name, c.reference, c.stage, c.form, c.amount,
            c.currency, c.date, case when %s then true else false end, (select sum(l.amount) from c.fundedBy l),
            c.evidence.confidence, c.evidence.sources, c.draft
            """.formatted(ContributionFilter.DISPUTED);

    static final String FROM = """
            Contribution c
            join Intervention i on i.id = c.intervention
            join Agency p on p.id = c.provider
            left join Agency r on r.id = c.receiver
            join Agency w on w.id = c.reportedBy
            """;

    static ContributionSummary of(Row row, HomeCountry home) {
        return new ContributionSummary(
                row.next(),
                row.ref(),
                row.ref(),
                home.sideOf(row.next()),
                row.maybeRef(),
                row.ref(),
                row.maybe(),
                row.next(),
                row.next(),
                row.maybe(),
                row.maybe(),
                row.maybe(),
                row.next(),
                row.maybe(),
                row.next(),
                row.next(),
                row.next(),
                null);
    }

    ContributionSummary with(@Nullable Counted what) {
        return new ContributionSummary(
                id,
                intervention,
                provider,
                providerSide,
                receiver,
                reportedBy,
                reference,
                stage,
                form,
                amount,
                currency,
                date,
                disputed,
                passedOn,
                confidence,
                sources,
                draft,
                what);
    }
}
