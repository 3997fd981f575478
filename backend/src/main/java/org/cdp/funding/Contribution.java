package org.cdp.funding;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cdp.platform.data.ShowsDrafts;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.Lists;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

@Entity
@ShowsDrafts(of = "Contribution", where = "d.id = r.id")
public class Contribution extends Stored<ContributionForm> {

    public static final String TYPE = "contribution";

    @Id
    public UUID id;

    public String intervention;
    public String provider;
    public @Nullable String receiver;
    public String reportedBy;
    public @Nullable String reference;

    @Enumerated(EnumType.STRING)
    public ContributionStage stage;

    @Enumerated(EnumType.STRING)
    public FundingForm form;

    public @Nullable BigDecimal amount;
    public @Nullable String currency;
    public @Nullable PartialDate date;

    @Embedded
    public @Nullable InKind inKind;

    @ElementCollection
    @CollectionTable(name = "contribution_funding_link", joinColumns = @JoinColumn(name = "contribution"))
    @OrderColumn(name = "position")
    public List<FundingLink> fundedBy = new ArrayList<>();

    public boolean draft;

    /** The first and last day it can have been made on, when any date is known: the database derives them. */
    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate earliest;

    @Column(insertable = false, updatable = false)
    public @Nullable LocalDate latest;

    /** Its first day, or the year 1 when nothing is known: the database derives it, for sorting. */
    @Column(insertable = false, updatable = false)
    public LocalDate sorted;

    /** Its own words as they are searched. */
    public String search;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected Contribution() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public Contribution(ContributionForm form) {
        id = form.id() == null ? Ids.next() : form.id();
        take(form);
    }

    /** The contributions that fund it, by id, in one query. */
    Map<UUID, Contribution> sources() {
        List<UUID> ids = fundedBy.stream().map(FundingLink::contribution).toList();
        return ids.isEmpty()
                ? Map.of()
                : Contribution.<Contribution>list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(source -> source.id, Function.identity()));
    }

    @Override
    public void take(ContributionForm wanted) {
        intervention = wanted.intervention();
        provider = wanted.provider();
        receiver = wanted.receiver();
        reportedBy = wanted.reportedBy();
        reference = wanted.reference();
        stage = wanted.stage();
        form = wanted.form();
        amount = wanted.amount();
        currency = wanted.currency();
        date = wanted.date();
        inKind = wanted.inKind();
        draft = wanted.draft();
        evidence = wanted.evidence();
        Lists.replace(fundedBy, wanted.fundedBy());
        search = searched(wanted);
    }

    private String searched(ContributionForm wanted) {
        String given = wanted.inKind() == null ? null : wanted.inKind().description();
        return Stream.of(id.toString(), wanted.reference(), given, wanted.notes())
                .filter(Objects::nonNull)
                .map(Ids::plain)
                .collect(Collectors.joining("\n"));
    }

    @Override
    public ContributionForm form() {
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
                List.copyOf(fundedBy),
                draft,
                evidence.sources(),
                evidence.confidence(),
                evidence.inferredFields(),
                evidence.notes());
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public String key() {
        return id.toString();
    }

    @Override
    public String label() {
        return "%s of %s to %s".formatted(stage, provider, intervention);
    }

    @Override
    public @Nullable String owner() {
        return reportedBy;
    }

    @Override
    public boolean draft() {
        return draft;
    }
}
