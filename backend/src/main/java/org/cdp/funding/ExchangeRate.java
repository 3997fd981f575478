package org.cdp.funding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.cdp.platform.data.Stored;
import org.cdp.platform.value.Ids;
import org.cdp.platform.value.PartialDate;

@Entity
public class ExchangeRate extends Stored<ExchangeRateForm> {

    public static final String TYPE = "exchange-rate";

    @Id
    public UUID id;

    public String rateSet;
    public String currency;
    public PartialDate period;
    public BigDecimal unitsPerUsd;

    /** The first and last day of its period: the database derives them. */
    @Column(insertable = false, updatable = false)
    public LocalDate earliest;

    @Column(insertable = false, updatable = false)
    public LocalDate latest;

    @SuppressWarnings("NullAway.Init") // for Hibernate, which fills every field
    protected ExchangeRate() {}

    @SuppressWarnings("NullAway.Init") // take() fills them
    public ExchangeRate(ExchangeRateForm form) {
        id = form.id() == null ? Ids.next() : form.id();
        take(form);
    }

    @Override
    public void take(ExchangeRateForm form) {
        rateSet = form.set();
        currency = form.currency();
        period = form.period();
        unitsPerUsd = form.unitsPerUsd();
        evidence = form.evidence();
    }

    @Override
    public ExchangeRateForm form() {
        return new ExchangeRateForm(
                id,
                rateSet,
                currency,
                period,
                unitsPerUsd,
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
        return currency + " " + period;
    }
}
