package org.cdp.funding;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.access.Access;
import org.cdp.agency.HomeCountry;
import org.cdp.agency.Side;
import org.cdp.platform.value.Confidence;
import org.cdp.platform.value.PartialDate;
import org.cdp.platform.value.Ref;
import org.cdp.platform.value.Source;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A contribution, whole, with what the other party says of it.")
public record ContributionDetails(
        UUID id,

        @Schema(description = "The intervention it goes to.")
        Ref intervention,

        @Schema(description = "The agency that gives it.") Ref provider,
        @Schema(description = "Side of its provider.") Side providerSide,

        @Schema(description = "The agency that receives it.") @Nullable
        Ref receiver,

        @Schema(description = "The agency that reports it and owns this record.")
        Ref reportedBy,

        @Nullable String reference,
        ContributionStage stage,
        FundingForm form,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable PartialDate date,

        @Schema(
                description =
                        "The amount in the currency asked for, as the list and the figures have it; left out when none"
                                + " is asked for, nobody put a value on it or no rate is known.")
        @Nullable
        Converted converted,

        @Nullable InKind inKind,

        @Schema(description = "Whether the other party says it was otherwise.")
        boolean disputed,

        @Schema(description = "What the other party says of it. Totals use the report, whatever is said.")
        List<Statement> statements,

        List<FundingLinkDetails> fundedBy,
        boolean draft,
        List<Source> sources,
        Confidence confidence,
        List<String> inferredFields,
        @Nullable String notes,

        @Schema(description = "Version of the record, which its ETag carries.")
        int version,

        @Schema(description = "When it was first written.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt) {

    static ContributionDetails of(Contribution c, HomeCountry home, Access access) {
        List<ContributionStatement> said = ContributionStatement.of(c.id);
        Map<UUID, Contribution> sources = c.sources();
        Named named = Named.of(agencies(c, said, sources.values()), interventions(c, sources.values()), home, access);
        List<Statement> statements =
                said.stream().map(statement -> Statement.of(statement, named)).toList();
        List<FundingLinkDetails> fundedBy = c.fundedBy.stream()
                .filter(link -> sources.containsKey(link.contribution())) // one that is not there is refused at commit
                .map(link -> FundingLinkDetails.of(link, sources, named))
                .toList();
        return of(c, named, statements, fundedBy);
    }

    ContributionDetails with(@Nullable Converted amountConverted) {
        return new ContributionDetails(
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
                amountConverted,
                inKind,
                disputed,
                statements,
                fundedBy,
                draft,
                sources,
                confidence,
                inferredFields,
                notes,
                version,
                createdAt,
                updatedAt);
    }

    private static Set<String> agencies(
            Contribution c, List<ContributionStatement> said, Collection<Contribution> sources) {
        Stream<String> parties = Stream.of(c.provider, c.reportedBy, c.receiver == null ? c.provider : c.receiver);
        Stream<String> others = said.stream().map(statement -> statement.id.agency());
        Stream<String> givers = sources.stream().map(source -> source.provider);
        return Stream.of(parties, others, givers).flatMap(ids -> ids).collect(Collectors.toSet());
    }

    private static Set<String> interventions(Contribution c, Collection<Contribution> sources) {
        return Stream.concat(Stream.of(c.intervention), sources.stream().map(source -> source.intervention))
                .collect(Collectors.toSet());
    }

    private static ContributionDetails of(
            Contribution c, Named named, List<Statement> statements, List<FundingLinkDetails> fundedBy) {
        ContributionForm form = c.form();
        return new ContributionDetails(
                c.id,
                named.intervention(c.intervention),
                named.agency(c.provider),
                named.side(c.provider),
                c.receiver == null ? null : named.agency(c.receiver),
                named.agency(c.reportedBy),
                c.reference,
                c.stage,
                c.form,
                c.amount,
                c.currency,
                c.date,
                null,
                c.inKind,
                statements.stream().anyMatch(statement -> statement.position() == Position.DISPUTED),
                statements,
                fundedBy,
                c.draft,
                form.sources(),
                form.confidence(),
                form.inferredFields(),
                form.notes(),
                c.version,
                c.createdAt,
                c.updatedAt);
    }
}
