package org.cdp.funding;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.Evidence;
import org.cdp.platform.value.PartialDate;
import org.jspecify.annotations.Nullable;

/** What the other party says of a contribution: a record of its own, with its own versions and owner. */
@Entity
public class ContributionStatement extends Stored<StatementForm> {

    public static final String TYPE = "statement";

    @EmbeddedId
    public StatementKey id;

    @Enumerated(EnumType.STRING)
    public Position position;

    public @Nullable BigDecimal amount;
    public @Nullable String currency;
    public @Nullable PartialDate date;
    public @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ContributionStatement() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public ContributionStatement(StatementKey id, StatementForm form) {
        this.id = id;
        take(form);
    }

    static List<ContributionStatement> of(UUID contribution) {
        return list("id.contribution = ?1 order by id.agency", contribution);
    }

    @Override
    public void take(StatementForm form) {
        position = form.position();
        amount = form.amount();
        currency = form.currency();
        date = form.date();
        reason = form.reason();
        evidence = Evidence.of(form.sources(), null, null, null);
    }

    @Override
    public StatementForm form() {
        return new StatementForm(position, amount, currency, date, reason, evidence.sources());
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
        return "%s by %s".formatted(position, id.agency());
    }

    @Override
    public @Nullable String owner() {
        return id.agency();
    }
}
